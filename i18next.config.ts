import { readFileSync } from 'node:fs';

import { defineConfig, type Plugin } from 'i18next-cli';

const namespace = 'plugin__vm-snapshots';

/** Finds the texts of `console-extensions.json`, which the Console translates itself. */
const extensionTexts: Plugin = {
  name: 'extension-texts',
  onEnd: (keys) => {
    const extensions = readFileSync(new URL('console-extensions.json', import.meta.url), 'utf8');
    for (const [, key = ''] of extensions.matchAll(new RegExp(`%${namespace}~([^%]+)%`, 'g'))) {
      keys.set(`${namespace}:${key}`, { key, ns: namespace, defaultValue: key });
    }
  },
};

export default defineConfig({
  locales: ['en'],
  extract: {
    input: ['src/ui/**/*.{ts,tsx}'],
    ignore: ['**/*.test.{ts,tsx}'],
    output: 'locales/{{language}}/{{namespace}}.json',
    defaultNS: namespace,
    keySeparator: false,
    nsSeparator: '~',
    contextSeparator: '~',
    // The key is the English sentence; a plural form starts as that of its key.
    defaultValue: (key) => key.replace(/_(one|other)$/, ''),
    extractFromComments: false,
  },
  plugins: [extensionTexts],
});
