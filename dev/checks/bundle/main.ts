import { join } from 'node:path';

import type webpack from 'webpack';

import { ensurePluginBuilt } from '../../plugin/buildPlugin.ts';
import { formatKiB, judgeBundle } from './judgeBundle.ts';
import { readBundle } from './readBundle.ts';

/* Runs in a process of its own: the SDK's webpack plugin looks at the working directory and at NODE_ENV. */

try {
  await ensurePluginBuilt();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
const root = process.cwd();
const { default: config } = (await import(join(root, 'webpack.config.ts'))) as {
  default: webpack.Configuration;
};
const facts = await readBundle({
  ...config,
  // The same cache as that of the build, so that this one is quick.
  cache: {
    type: 'filesystem',
    buildDependencies: { config: [join(root, 'webpack.config.ts')] },
    cacheDirectory: join(root, 'node_modules/.cache/webpack'),
  },
});
const { entryBytes, listBytes, problems } = judgeBundle(facts);
process.stdout.write(`Entry ${formatKiB(entryBytes)}, VM list ${formatKiB(listBytes)} gzipped.\n`);
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
