import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
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

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs `go`, returns what it printed, and ends it and its compilers when this process is ended. */
export async function runGo(run: GoRun): Promise<string> {
  const child = spawn('go', run.args, {
    cwd: run.cwd,
    env: { ...process.env, ...run.settings },
    // A group of its own, so that the compilers that go starts can be ended with it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = createWriteStream(run.logFile);
  // A full disk is told from what go says; the log of it is the lesser loss.
  log.on('error', () => undefined);
  const release = endWithThisProcess(child);
  let printed = '';
  let complaints = '';
  child.stdout.on('data', (data: Buffer) => (printed += data.toString()));
  child.stderr.on('data', (data: Buffer) => {
    complaints += data.toString();
    log.write(data);
  });
  try {
    const { code, signal } = await waitForEnd(child);
    if (signal !== null) throw new UserError(`Making ${run.what} was interrupted (${signal}).`);
    if (code !== 0) {
      const { what, logFile } = run;
      throw new UserError(
        describeGoFailure({ what, logFile, output: `${complaints}\n${printed}` }),
      );
    }
  } finally {
    release();
    log.end();
  }
  await rm(run.logFile, { force: true });
  return printed;
}

type End = { readonly code: number | null; readonly signal: NodeJS.Signals | null };

function waitForEnd(child: ChildProcess): Promise<End> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      resolve({ code, signal });
    });
  });
}

function endWithThisProcess(child: ChildProcess): () => void {
  const endChild = (): void => {
    endGroup(child.pid);
  };
  const onSignal = (signal: NodeJS.Signals): void => {
    endChild();
    release();
    // Listening has switched off the signal's default; without another listener it is due now.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  const release = (): void => {
    process.off('exit', endChild);
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
  process.on('exit', endChild);
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return release;
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    // On an interrupt go also clears its working folder.
    process.kill(-pid, 'SIGINT');
  } catch {
    // It has ended by itself.
  }
}
