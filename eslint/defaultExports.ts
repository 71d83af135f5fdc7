import type { Linter } from 'eslint';

import { exposedPaths } from './exposedPaths.ts';

/** Names are exported by name, except where a tool or the Console asks for the default. */
export const defaultExports: Linter.Config[] = [
  { name: 'default-exports/none', rules: { 'import-x/no-default-export': 'error' } },
  {
    name: 'default-exports/asked-for',
    files: [
      ...exposedPaths,
      '*.config.ts',
      '**/*.d.ts',
      '__mocks__/**',
      // They stand in for modules of the Console that the SDK asks for the default of.
      'dev/console-host/browser/**',
      'integration-tests/setup/**',
      'jest/**',
    ],
    rules: { 'import-x/no-default-export': 'off' },
  },
];
