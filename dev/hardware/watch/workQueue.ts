import { getMessage, isConflict } from '../../kube/apiError.ts';
import type { Log } from '../log.ts';
import { getDelay } from './backOff.ts';

/** Looks at one object and acts; a number asks to look again after so many milliseconds. */
export type Reconcile = (key: string) => Promise<number | undefined>;

type Entry = {
  running: boolean;
  again: boolean;
  failures: number;
  lastError?: string | undefined;
  timer?: NodeJS.Timeout | undefined;
};

export type QueueOptions = { name: string; reconcile: Reconcile; log: Log; parallel?: number };

/** setTimeout takes no more, and fires at once if given more. */
const maxTimerMs = 2 ** 31 - 1;
const conflictRetry = { firstMs: 10, maxMs: 500 };
const errorRetry = { firstMs: 200, maxMs: 5000 };

/**
 * Runs `reconcile` for each key that was added: one run at a time per key, one more afterwards if
 * it was added meanwhile, and again with growing pauses while it fails.
 */
export class WorkQueue {
  readonly #options: QueueOptions;
  readonly #entries = new Map<string, Entry>();
  readonly #waiting: string[] = [];
  #active = 0;
  #stopped = false;

  constructor(options: QueueOptions) {
    this.#options = options;
  }

  readonly add = (key: string): void => {
    if (this.#stopped) return;
    const entry = this.#entries.get(key) ?? { running: false, again: false, failures: 0 };
    this.#entries.set(key, entry);
    clearTimeout(entry.timer);
    entry.timer = undefined;
    if (entry.again) return;
    entry.again = true;
    if (entry.running) return;
    this.#waiting.push(key);
    setImmediate(this.#drain);
  };

  stop(): void {
    this.#stopped = true;
    for (const entry of this.#entries.values()) clearTimeout(entry.timer);
  }

  readonly #drain = (): void => {
    const { parallel = 16 } = this.#options;
    while (this.#active < parallel && !this.#stopped) {
      const key = this.#waiting.shift();
      if (key === undefined) return;
      const entry = this.#entries.get(key);
      if (entry !== undefined) void this.#run(key, entry);
    }
  };

  async #run(key: string, entry: Entry): Promise<void> {
    entry.again = false;
    entry.running = true;
    this.#active += 1;
    try {
      const delayMs = await this.#options.reconcile(key);
      entry.failures = 0;
      entry.lastError = undefined;
      if (delayMs !== undefined) this.#addAfter(key, entry, delayMs);
    } catch (error) {
      this.#retry(key, entry, error);
    }
    entry.running = false;
    this.#active -= 1;
    this.#settle(key, entry);
    this.#drain();
  }

  #settle(key: string, entry: Entry): void {
    if (entry.again) this.#waiting.push(key);
    else if (entry.timer === undefined) this.#entries.delete(key);
  }

  #retry(key: string, entry: Entry, error: unknown): void {
    const lost = isConflict(error);
    if (!lost && entry.lastError !== getMessage(error)) {
      entry.lastError = getMessage(error);
      this.#options.log(`${this.#options.name} ${key}`, `trying again: ${entry.lastError}`);
    }
    this.#addAfter(key, entry, getDelay(lost ? conflictRetry : errorRetry, entry.failures));
    entry.failures += 1;
  }

  #addAfter(key: string, entry: Entry, delayMs: number): void {
    if (entry.again || this.#stopped) return;
    clearTimeout(entry.timer);
    entry.timer = setTimeout(() => this.add(key), Math.min(delayMs, maxTimerMs));
  }
}
