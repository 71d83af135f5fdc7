import { readFileSync } from 'node:fs';

import type { KnipConfig } from 'knip';

import { exposedPaths } from './eslint/exposedPaths.ts';

const browser = 'dev/console-host/browser';
const delegates = readFileSync(new URL('dev/console-host/delegates.ts', import.meta.url), 'utf8');

/** What the SDK gets when it asks for a module of the Console. */
const delegated = [...delegates.matchAll(/['`]([\w/-]+\.tsx?)/g)].map(
  ([, path = '']) => `${browser}/${path}`,
);

const config: KnipConfig = {
  entry: [
    ...exposedPaths,
    ...delegated,
    // Programs that are started by their path.
    'dev/**/main.{ts,tsx}',
    'dev/plugin/compiler.ts',
    '*.config.ts',
    'integration-tests/setup/{start,stop}*.ts',
    'jest/*.ts',
  ],
  ignore: ['eslint/must-fail/**'],
  ignoreDependencies: [
    // Served as files, not imported.
    '@patternfly/patternfly',
    // Named in the configuration of the host's build.
    'css-loader',
    'style-loader',
    // Run by its path.
    'prettier',
    // Part of the product's agreed set, for dates in the form of schedules and for the Console's older routes.
    'date-fns',
    'react-router-dom',
  ],
  // A type that a file uses and others may name.
  ignoreExportsUsedInFile: { interface: true, type: true },
  project: ['*.ts', '__mocks__/**', '{dev,eslint,integration-tests,jest,src}/**/*.{ts,tsx,mjs}'],
};

export default config;
