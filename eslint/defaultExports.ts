import { readdirSync } from 'node:fs';

import type { Linter } from 'eslint';

type Feature = { readonly exposedModules: Readonly<Record<string, string>> };

const featuresUrl = new URL('../src/ui/features/', import.meta.url);
const features = await Promise.all(
  readdirSync(featuresUrl).map(
    async (name) =>
      (await import(new URL(`${name}/exposedModules.ts`, featuresUrl).href)) as Feature,
  ),
);
const exposed = features.flatMap(({ exposedModules }) => Object.values(exposedModules));

/** Names are exported by name, except where a tool or the Console asks for the default. */
export const defaultExports: Linter.Config[] = [
  { name: 'default-exports/none', rules: { 'import-x/no-default-export': 'error' } },
  {
    name: 'default-exports/asked-for',
    files: [
      ...exposed.map((path) => path.replace('./', '')),
      '*.config.ts',
      '__mocks__/**',
      // They stand in for modules of the Console that the SDK asks for the default of.
      'dev/console-host/browser/**',
      'dev/checks/jest/**',
      'integration-tests/setup/**',
      'src/plugin.test.ts',
      '**/*.d.ts',
    ],
    rules: { 'import-x/no-default-export': 'off' },
  },
];
