import { setTimeout as sleep } from 'node:timers/promises';

const everyMs = 150;

/** Asks until the answer is there; after the time it says what it has waited for. */
export async function waitFor<T>(
  what: string,
  ask: () => Promise<T | undefined>,
  timeoutMs = 120_000,
): Promise<T> {
  const endsAt = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > endsAt) throw new Error(`${what}: not so after ${timeoutMs / 1000} s`);
    await sleep(everyMs);
  }
}
