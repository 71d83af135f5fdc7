import type { Linter } from 'eslint';

const barrels = [
  {
    selector: 'ExportAllDeclaration',
    message: 'No barrels: import from the file that declares it.',
  },
  {
    selector: 'ExportNamedDeclaration[source]',
    message: 'No barrels: import from the file that declares it.',
  },
];

// The door to the Console may hand on what the Console offers.
const ownBarrels = [
  {
    selector: ':matches(ExportAllDeclaration, ExportNamedDeclaration)[source.value=/^[.#]/]',
    message: 'No barrels: import from the file that declares it.',
  },
];

const clock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'A rule gets `now` as an argument, so that the same input gives the same output.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'A rule gets `now` as an argument, so that the same input gives the same output.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'A rule gets chance as an argument, so that the same input gives the same output.',
  },
];

/** Constructs that are legal TypeScript and not wanted here. */
export const syntax: Linter.Config[] = [
  { name: 'syntax/all', rules: { 'no-restricted-syntax': ['error', ...barrels] } },
  {
    name: 'syntax/sdk',
    files: ['src/ui/sdk/**'],
    rules: { 'no-restricted-syntax': ['error', ...ownBarrels] },
  },
  {
    name: 'syntax/domain',
    files: ['src/domain/**'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...barrels, ...clock] },
  },
];
