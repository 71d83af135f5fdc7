/** How many checks or tests came out how. */
export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number };

const emptyTally: Tally = { passed: 0, failed: 0, skipped: 0 };
export const onePassed: Tally = { ...emptyTally, passed: 1 };
export const oneFailed: Tally = { ...emptyTally, failed: 1 };

/** The sum over all runners. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    emptyTally,
  );
}

/**
 * The line that ends `npm test`; others read it.
 *
 * @example formatTally({ passed: 12, failed: 0, skipped: 0 }) // → '12 passed, 0 failed'
 * @example formatTally({ passed: 12, failed: 1, skipped: 3 }) // → '12 passed, 1 failed, 3 skipped'
 */
export function formatTally({ passed, failed, skipped }: Tally): string {
  const counted = `${passed} passed, ${failed} failed`;
  return skipped === 0 ? counted : `${counted}, ${skipped} skipped`;
}
