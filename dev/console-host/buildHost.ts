import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Stats } from 'webpack';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const LOCK = fileURLToPath(new URL('../../package-lock.json', import.meta.url));

/** Everything that decides what the bundle contains. */
const listSources = async (): Promise<string[]> => {
  const entries = await readdir(join(HERE, 'browser'), { recursive: true, withFileTypes: true });
  return [
    ...entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name)),
    join(HERE, 'delegates.ts'),
    join(HERE, 'hostWebpackConfig.ts'),
    join(HERE, 'offeredPatternFly.json'),
    LOCK,
  ].sort();
};

const readBuildId = async (): Promise<string> => {
  const hash = createHash('sha256');
  for (const file of await listSources()) {
    hash
      .update(relative(HERE, file))
      .update('\0')
      .update(await readFile(file))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 20);
};

const getCacheDir = (): string =>
  join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'vm-snapshots', 'console-host');

/** webpack is loaded only when there is something to build: the server lives long and needs little. */
const runWebpack = async (outputDir: string): Promise<void> => {
  const { default: webpack } = await import('webpack');
  const { buildHostWebpackConfig } = await import('./hostWebpackConfig.ts');
  const compiler = webpack(buildHostWebpackConfig(outputDir));
  const stats = await promisify<Stats | undefined>((done) => compiler.run(done))();
  await promisify<unknown>((done) => compiler.close((error) => done(error ?? null, undefined)))();
  if (!stats || stats.hasErrors() || stats.hasWarnings()) {
    const text = stats?.toString({ colors: false, preset: 'errors-warnings' }) ?? 'no result';
    throw new Error(`The console host's browser part cannot be built:\n${text}`);
  }
};

/**
 * Builds the browser part unless this user's cache has it, and returns its folder. Clones with
 * the same sources share it; what was begun is put in its place only when it is complete.
 */
export const ensureHostBuilt = async (): Promise<string> => {
  const cacheDir = getCacheDir();
  const target = join(cacheDir, await readBuildId());
  if (existsSync(join(target, 'main.js'))) {
    return target;
  }
  await mkdir(cacheDir, { recursive: true });
  const unfinished = await mkdtemp(join(cacheDir, 'unfinished-'));
  try {
    await runWebpack(unfinished);
    await rename(unfinished, target).catch((error: unknown) => {
      if (!existsSync(join(target, 'main.js'))) {
        throw error;
      }
    });
  } finally {
    await rm(unfinished, { force: true, recursive: true });
  }
  return target;
};
