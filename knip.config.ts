import type { KnipConfig } from 'knip';

import { exposedPaths } from './eslint/exposedPaths.ts';

const config: KnipConfig = {
  entry: [
    ...exposedPaths,
    'dev/main.ts',
    'eslint/must-fail/**',
    'integration-tests/setup/{start,stop}*.ts',
  ],
  project: ['*.ts', '{dev,eslint,integration-tests,jest,src}/**/*.{ts,tsx,mjs}'],
};

export default config;
