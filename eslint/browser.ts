import type { Linter } from 'eslint';

const ofNode = [
  'process',
  'Buffer',
  'global',
  'require',
  'setImmediate',
  '__dirname',
  '__filename',
];

/**
 * What the browser does not have.
 *
 * The compiler should know, but a declaration of PatternFly's brings the types of Node to whoever imports it.
 */
export const browser: Linter.Config = {
  name: 'browser',
  files: ['src/ui/**', 'dev/console-host/browser/**'],
  rules: {
    'no-restricted-globals': [
      'error',
      ...ofNode.map((name) => ({ name, message: 'This runs in a browser.' })),
    ],
  },
};
