import { setTimeout as delay } from 'node:timers/promises';
import { isAlive } from './processIdentity.ts';
import type { ProcessIdentity } from './processIdentity.ts';

const hardKillAfterMs = 2_000;
const lookEveryMs = 20;

/** Ends one process, hard when it has not gone in time; answers whether it had to be forced. */
export async function endProcess(
  identity: ProcessIdentity,
  waitMs = hardKillAfterMs,
): Promise<boolean> {
  if (await hasGone(identity, 'SIGTERM', waitMs)) return false;
  await hasGone(identity, 'SIGKILL', waitMs);
  return true;
}

async function hasGone(
  identity: ProcessIdentity,
  signal: 'SIGTERM' | 'SIGKILL',
  waitMs: number,
): Promise<boolean> {
  sendSignal(identity, signal);
  const end = performance.now() + waitMs;
  while (isAlive(identity)) {
    if (performance.now() > end) return false;
    await delay(lookEveryMs);
  }
  return true;
}

/** Signals the process only while it is still the one that was written down. */
function sendSignal(identity: ProcessIdentity, signal: NodeJS.Signals): void {
  if (!isAlive(identity)) return;
  try {
    process.kill(identity.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
