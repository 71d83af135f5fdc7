import type { Log } from '../log.ts';
import { getMessage, isConflict } from './apiError.ts';
import { getDelay } from './backOff.ts';

/** Looks at one object and acts; a number asks to look again after so many milliseconds. */
export type Reconcile = (key: string) => Promise<number | undefined>;

export type WorkQueue = {
  add: (key: string) => void;
  stop: () => void;
};

type Entry = {
  running: boolean;
  again: boolean;
  failures: number;
  lastError?: string | undefined;
  timer?: NodeJS.Timeout | undefined;
};

export type QueueOptions = { name: string; reconcile: Reconcile; log: Log; parallel?: number };

const conflictRetry = { firstMs: 10, maxMs: 500 };
const errorRetry = { firstMs: 200, maxMs: 5000 };

/**
 * Runs `reconcile` for each key that was added: one run at a time per key, one more afterwards if
 * it was added meanwhile, and again with growing pauses while it fails.
 */
export function createWorkQueue({ name, reconcile, log, parallel = 16 }: QueueOptions): WorkQueue {
  const entries = new Map<string, Entry>();
  const waiting: string[] = [];
  let active = 0;
  let stopped = false;

  const add = (key: string): void => {
    if (stopped) return;
    const entry = entries.get(key) ?? { running: false, again: false, failures: 0 };
    entries.set(key, entry);
    clearTimeout(entry.timer);
    entry.timer = undefined;
    if (entry.again) return;
    entry.again = true;
    if (!entry.running) {
      waiting.push(key);
      setImmediate(drain);
    }
  };

  const addAfter = (key: string, entry: Entry, delayMs: number): void => {
    if (entry.again || stopped) return;
    clearTimeout(entry.timer);
    entry.timer = setTimeout(() => add(key), Math.min(delayMs, 2 ** 31 - 1));
  };

  const run = async (key: string, entry: Entry): Promise<void> => {
    entry.again = false;
    entry.running = true;
    active += 1;
    try {
      const delayMs = await reconcile(key);
      entry.failures = 0;
      entry.lastError = undefined;
      if (delayMs !== undefined) addAfter(key, entry, delayMs);
    } catch (error) {
      const lost = isConflict(error);
      if (!lost && entry.lastError !== getMessage(error)) {
        entry.lastError = getMessage(error);
        log(`${name} ${key}`, `trying again: ${entry.lastError}`);
      }
      addAfter(key, entry, getDelay(lost ? conflictRetry : errorRetry, entry.failures));
      entry.failures += 1;
    }
    entry.running = false;
    active -= 1;
    if (entry.again) waiting.push(key);
    else if (entry.timer === undefined) entries.delete(key);
    drain();
  };

  const drain = (): void => {
    while (active < parallel && !stopped) {
      const key = waiting.shift();
      if (key === undefined) return;
      const entry = entries.get(key);
      if (entry !== undefined) void run(key, entry);
    }
  };

  const stop = (): void => {
    stopped = true;
    for (const entry of entries.values()) clearTimeout(entry.timer);
  };
  return { add, stop };
}
