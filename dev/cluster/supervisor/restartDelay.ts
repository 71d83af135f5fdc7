const firstMs = 250;
const longestMs = 5_000;

/**
 * How long to wait before a process that died is started again: doubles with each death in a row.
 *
 * @example restartDelay(1) // → 250
 * @example restartDelay(9) // → 5000
 */
export function restartDelay(deathsInARow: number): number {
  return Math.min(longestMs, firstMs * 2 ** (deathsInARow - 1));
}
