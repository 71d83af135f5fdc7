import { setTimeout as delay } from 'node:timers/promises';

const lookEveryMs = 50;
const defaultLimitMs = 60_000;

/** Looks again and again until the condition holds; `what` names it if it never does. */
export async function waitUntil(
  what: string,
  condition: () => Promise<boolean>,
  limitMs = defaultLimitMs,
): Promise<void> {
  const end = performance.now() + limitMs;
  while (!(await condition())) {
    if (performance.now() > end) {
      throw new Error(`Waited ${limitMs / 1000} s in vain until ${what}.`);
    }
    await delay(lookEveryMs);
  }
}
