import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export type Program = {
  /** Path of a script below the root, run by this Node. */
  readonly script: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
};

export type ProgramResult = { readonly code: number; readonly output: string };

const root = fileURLToPath(new URL('../..', import.meta.url));
const running = new Set<ChildProcess>();

/** Runs a tool of this repository to its end; its output is kept, or shown at once with `live`. */
export function runProgram(
  { script, args = [], env }: Program,
  { live = false } = {},
): Promise<ProgramResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
    });
    running.add(child);
    const chunks: Buffer[] = [];
    const keep = (chunk: Buffer): void => void chunks.push(chunk);
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      running.delete(child);
      const end = signal === null ? '' : `\n${script} was ended by ${signal}.\n`;
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') + end });
    });
  });
}

/** Ends the programs that run at the moment; each of them ends what it started. */
export function endPrograms(): void {
  for (const child of running) child.kill('SIGTERM');
}
