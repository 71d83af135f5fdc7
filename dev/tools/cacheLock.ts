import { mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isRunning } from '../cluster/supervisor/processIdentity.ts';

const LOOK_AGAIN_MS = 500;
const BEAT_MS = 5_000;
/** A holder that did not renew its lock for so long is gone, even if its process number is in use again. */
const SILENT_MS = 60_000;

export type CacheLock = {
  readonly file: string;
  readonly onWait: (holder: number) => void;
};

/**
 * Runs an action while no other process does the same.
 *
 * The lock spares work and keeps two builds from fighting for the machine. Nothing breaks if two ever hold it: every
 * file of the cache is written aside and renamed.
 */
export async function withCacheLock<T>(lock: CacheLock, action: () => Promise<T>): Promise<T> {
  await mkdir(dirname(lock.file), { recursive: true });
  await takeLock(lock);
  const beat = setInterval(() => void renew(lock.file), BEAT_MS);
  try {
    return await action();
  } finally {
    clearInterval(beat);
    await rm(lock.file, { force: true });
  }
}

async function takeLock({ file, onWait }: CacheLock): Promise<void> {
  while (!(await tryToTake(file))) {
    const holder = await readLiveHolder(file);
    if (holder === undefined) {
      await rm(file, { force: true });
    } else {
      onWait(holder);
      await delay(LOOK_AGAIN_MS);
    }
  }
}

async function tryToTake(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw cause;
  }
}

async function readLiveHolder(file: string): Promise<number | undefined> {
  try {
    const pid = Number(await readFile(file, 'utf8'));
    const age = Date.now() - (await stat(file)).mtimeMs;
    // An empty file is a lock that is being written just now.
    return age < SILENT_MS && (pid === 0 || isRunning(pid)) ? pid : undefined;
  } catch {
    return undefined;
  }
}

async function renew(file: string): Promise<void> {
  const now = new Date();
  // Whoever cleared the cache meanwhile has taken the lock with it; the next build makes a new one.
  await utimes(file, now, now).catch(() => undefined);
}
