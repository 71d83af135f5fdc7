import { setTimeout as delay } from 'node:timers/promises';

/** Long enough for a stage to end in order. */
const usualGraceMs = 10_000;
const lookEveryMs = 20;

/** Ends the group of processes that one leads, hard when some of it has not gone in time. */
export async function endGroup(leader: number, graceMs = usualGraceMs): Promise<void> {
  if (await hasGone(leader, 'SIGTERM', graceMs)) return;
  await hasGone(leader, 'SIGKILL', graceMs);
}

async function hasGone(leader: number, signal: NodeJS.Signals, graceMs: number): Promise<boolean> {
  const end = performance.now() + graceMs;
  for (let isThere = send(leader, signal); isThere; isThere = send(leader, 0)) {
    if (performance.now() > end) return false;
    await delay(lookEveryMs);
  }
  return true;
}

/** False once nothing is left of the group. */
function send(leader: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-leader, signal);
  } catch {
    return false;
  }
}
