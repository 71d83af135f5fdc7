import { spawn, type ChildProcess } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { UserError } from '../userError.ts';
import { describeGoFailure } from './goFailure.ts';

export type GoRun = {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly logFile: string;
  /** What is being made, for the sentence that says why it failed. */
  readonly what: string;
};

/**
 * Becomes `go`, beside a watcher that interrupts it and its compilers when the pipe 3 closes: that happens when this
 * process ends, however it ends.
 */
const GO_UNTIL_PIPE_CLOSES = '(read _ <&3; kill -INT 0) >/dev/null 2>&1 & exec go "$@" 3<&-';

/** Runs `go` and returns what it printed. */
export async function runGo(run: GoRun): Promise<string> {
  const child = spawn('/bin/sh', ['-c', GO_UNTIL_PIPE_CLOSES, 'sh', ...run.args], {
    cwd: run.cwd,
    env: { ...process.env, ...run.settings },
    // A group of its own, which the watcher can interrupt as a whole.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  let printed = '';
  let complaints = '';
  child.stdout?.on('data', (data: Buffer) => (printed += data.toString()));
  child.stderr?.on('data', (data: Buffer) => (complaints += data.toString()));
  const { code, signal } = await waitForEnd(child);
  if (signal !== null) throw new UserError(`Making ${run.what} was interrupted (${signal}).`);
  if (code !== 0) throw await describeFailure(run, `${complaints}\n${printed}`);
  await rm(run.logFile, { force: true });
  return printed;
}

async function describeFailure({ what, logFile }: GoRun, output: string): Promise<UserError> {
  // The sentence matters more than the log of it, which a full disk refuses.
  await writeFile(logFile, output).catch(() => undefined);
  return new UserError(describeGoFailure({ what, logFile, output }));
}

type End = { readonly code: number | null; readonly signal: NodeJS.Signals | null };

function waitForEnd(child: ChildProcess): Promise<End> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => child.stdio[3]?.destroy());
    child.once('close', (code, signal) => {
      resolve({ code, signal });
    });
  });
}
