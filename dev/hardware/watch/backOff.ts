export type BackOff = { firstMs: number; maxMs: number };

/**
 * How long to wait before the n-th retry (counted from 0): doubling up to a ceiling.
 *
 * @example getDelay({ firstMs: 200, maxMs: 5000 }, 3) // → 1600
 */
export function getDelay({ firstMs, maxMs }: BackOff, failures: number): number {
  return Math.min(maxMs, firstMs * 2 ** Math.min(failures, 20));
}
