import { setTimeout as sleep } from 'node:timers/promises';

const everyMs = 100;

/** Asks until the answer is there, or is yes; after the time it says what it has waited for. */
export async function waitFor<T>(
  what: string,
  ask: () => Promise<T | false | undefined>,
  timeoutMs = 120_000,
): Promise<T> {
  const endsAt = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > endsAt) throw new Error(`${what}: not so after ${timeoutMs / 1000} s`);
    await sleep(everyMs);
  }
}
