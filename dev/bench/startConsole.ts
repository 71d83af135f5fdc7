import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { UserError } from '../userError.ts';

export type StartedConsole = {
  readonly url: string;
  /** Ends it as Ctrl-C in its terminal would. */
  readonly stop: () => Promise<void>;
};

const root = fileURLToPath(new URL('../..', import.meta.url));
const address = /^VM Snapshots runs at (\S+)/;

/** Runs what `npm start` runs and resolves when it says where; it ends with this process, however that goes. */
export async function startConsole(port: number): Promise<StartedConsole> {
  const child = spawn(process.execPath, ['dev/run.mjs', 'start', `--port=${port}`], {
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
    return { url: await readAddress(lines), stop };
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
      throw new UserError('The stage of this clone runs already: end it, then measure.');
    }
    said.push(line);
  }
  throw new Error(`npm start ended before it was ready:\n${said.join('\n')}`);
}
