import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { UserError } from '../userError.ts';

export type StartedConsole = {
  readonly url: string;
  /** The process that leads the others. */
  readonly launcher: number;
  /** Ends it as Ctrl-C in its terminal would. */
  readonly stop: () => Promise<void>;
};

const root = fileURLToPath(new URL('../..', import.meta.url));
const address = /^VM Snapshots runs at (\S+)/;

/** Runs what `npm start` runs and resolves when it says where; it ends with this process, however that goes. */
export async function startConsole(options: readonly string[]): Promise<StartedConsole> {
  const child = spawn(process.execPath, ['dev/run.mjs', 'start', ...options], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const stop = async (): Promise<void> => {
    child.kill('SIGINT');
    await ended;
  };
  const lines = createInterface({ input: child.stdout });
  try {
    return { url: await readAddress(lines), launcher: child.pid ?? 0, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function readAddress(lines: AsyncIterable<string>): Promise<string> {
  const said: string[] = [];
  for await (const line of lines) {
    const [, url] = address.exec(line) ?? [];
    if (url !== undefined) return url;
    if (line.startsWith('It was started already')) {
      throw new UserError('This clone is being measured already: let that end, then measure.');
    }
    said.push(line);
  }
  process.stderr.write(said.map((line) => `${line}\n`).join(''));
  throw new UserError('npm start ended before it was ready; what it said stands above.');
}
