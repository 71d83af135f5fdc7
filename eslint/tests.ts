import type { Linter } from 'eslint';

export const testFiles = ['**/*.test.ts', '**/*.test.tsx', '**/*.spec.ts'];

const leftOut = 'A test that does not run proves nothing: make it pass or delete it.';
const waitsForTime = 'Wait for a condition, never for time.';

/** What no test may do: be left out, or wait for time to pass. */
export const tests: Linter.Config = {
  name: 'tests',
  files: [...testFiles, 'integration-tests/pages/**'],
  rules: {
    'no-restricted-globals': [
      'error',
      ...['fdescribe', 'fit', 'xdescribe', 'xit', 'xtest'].map((name) => ({
        name,
        message: leftOut,
      })),
      ...['setTimeout', 'setInterval'].map((name) => ({ name, message: waitsForTime })),
    ],
    'no-restricted-properties': [
      'error',
      ...['only', 'skip', 'todo', 'fixme', 'failing'].map((property) => ({
        property,
        message: leftOut,
      })),
      { property: 'waitForTimeout', message: waitsForTime },
    ],
    // A stand-in for something asynchronous has nothing to wait for.
    '@typescript-eslint/require-await': 'off',
    // `expect(object.method)` reads a method on purpose.
    '@typescript-eslint/unbound-method': 'off',
  },
};
