import type { Linter } from 'eslint';

const countingCode = { skipBlankLines: true, skipComments: true };

/** How big anything may be: who needs more splits the file. */
export const sizes: Linter.Config[] = [
  {
    name: 'sizes/all',
    rules: {
      // A switch over the kinds of a union counts once, however many kinds there are.
      complexity: ['error', { max: 10, variant: 'modified' }],
      'max-depth': ['error', 3],
      'max-lines': ['error', { max: 150, ...countingCode }],
      'max-lines-per-function': ['error', { max: 60, ...countingCode }],
      'max-params': ['error', 4],
    },
  },
  {
    name: 'sizes/components',
    files: ['**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 150, ...countingCode }] },
  },
  {
    name: 'sizes/tests',
    files: ['**/*.test.ts', '**/*.test.tsx', '**/*.spec.ts'],
    rules: {
      'max-lines': ['error', { max: 300, ...countingCode }],
      // A `describe` is one function around many short ones.
      'max-lines-per-function': 'off',
    },
  },
];
