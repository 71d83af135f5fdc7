import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { endGroup } from './endGroup.ts';

export type Program = {
  /** Path of a script below the root, run by this Node. */
  readonly script: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
};

type RunOptions = {
  /** Shows the output at once instead of keeping it. */
  readonly live?: boolean;
  /** Ends the program with all that it started; what is left after `graceMs` ends hard. */
  readonly signal: AbortSignal;
  readonly graceMs?: number;
};

export type ProgramResult = { readonly code: number; readonly output: string };

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a tool of this repository to its end, or until it has been ended. */
export function runProgram(
  { script, args = [], env }: Program,
  { live = false, signal, graceMs }: RunOptions,
): Promise<ProgramResult> {
  if (signal.aborted) return Promise.resolve({ code: 1, output: '' });
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      // Leads a group of its own, by which all that it starts can be ended.
      detached: true,
      env: { ...process.env, ...env },
      stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
    });
    const chunks: Buffer[] = [];
    const keep = (chunk: Buffer): void => void chunks.push(chunk);
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const finish = (code: number, end = ''): void =>
      resolve({ code, output: Buffer.concat(chunks).toString('utf8') + end });
    const endEarly = (): void => {
      if (child.pid !== undefined) void endGroup(child.pid, graceMs).then(() => finish(1));
    };
    signal.addEventListener('abort', endEarly, { once: true });
    child.once('error', reject);
    child.once('close', (code, by) => {
      // Its group may outlive it.
      if (signal.aborted) return;
      signal.removeEventListener('abort', endEarly);
      finish(code ?? 1, by === null ? '' : `\n${script} was ended by ${by}.\n`);
    });
  });
}
