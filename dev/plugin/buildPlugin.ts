import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RESTART_EXIT_CODE } from './compilerMessage.ts';
import type { CompilerMessage } from './compilerMessage.ts';
import { readInputsHash } from './inputsHash.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COMPILER = fileURLToPath(new URL('compiler.ts', import.meta.url));
const DIST = join(ROOT, 'dist');
const STAMP = join(DIST, '.inputs.sha256');

/**
 * webpack runs in a process of its own: the SDK's webpack plugin looks at the working directory and
 * at NODE_ENV, and the memory is given back when the build is over.
 */
const startCompiler = (mode: 'once' | 'watch'): ChildProcess =>
  fork(COMPILER, [mode], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });

const isBuilt = async (inputs: string): Promise<boolean> =>
  (await readFile(STAMP, 'utf8').catch(() => '')) === inputs;

const compileOnce = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const compiler = startCompiler('once');
    let failure = 'the compiler ended without a result';
    let isDone = false;
    compiler.on('message', (message) => {
      const { errors } = message as CompilerMessage;
      isDone = errors === undefined;
      failure = errors ?? failure;
    });
    compiler.on('error', reject);
    compiler.on('disconnect', () => {
      if (isDone) {
        resolve();
      } else {
        reject(new Error(`The plugin cannot be built: ${failure}`));
      }
    });
  });

/** Builds the plugin for production unless its inputs are the same as last time; returns the folder. */
export const ensurePluginBuilt = async (): Promise<string> => {
  const inputs = await readInputsHash(ROOT);
  if (!(await isBuilt(inputs))) {
    await compileOnce();
    await writeFile(STAMP, inputs);
  }
  return DIST;
};

export type PluginWatch = {
  /** Settles when the first build is over, well or not, or there will be none. */
  built: Promise<undefined>;
  close: () => Promise<void>;
};

/** Builds the plugin now and whenever a source changes, and reports each time in one line or with the errors. */
export const watchPlugin = (report: (line: string) => void): PluginWatch => {
  let isClosing = false;
  let compiler: ChildProcess;
  const { promise: built, resolve: settle } = Promise.withResolvers<undefined>();
  const tell = (message: unknown): void => {
    const { errors, milliseconds } = message as CompilerMessage;
    if (errors === undefined) {
      void readInputsHash(ROOT).then((inputs) => writeFile(STAMP, inputs));
    }
    report(errors ?? `The plugin is built (${(milliseconds / 1000).toFixed(1)} s).`);
    settle(undefined);
  };
  const start = (): ChildProcess =>
    startCompiler('watch')
      .on('message', tell)
      .on('exit', (code) => {
        if (code === RESTART_EXIT_CODE && !isClosing) {
          compiler = start();
        } else {
          settle(undefined);
          if (!isClosing) {
            report('The compiler of the plugin has ended: changes are not built any more.');
          }
        }
      });
  compiler = start();
  return {
    built,
    close: async () => {
      isClosing = true;
      if (compiler.exitCode === null && compiler.signalCode === null) {
        const ended = once(compiler, 'exit');
        compiler.kill();
        await ended;
      }
    },
  };
};
