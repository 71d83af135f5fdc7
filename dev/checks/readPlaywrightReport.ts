import type { ReportReading } from './readJestReport.ts';

/** The part of Playwright's JSON report that is counted. */
type PlaywrightReport = {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  /** What went wrong outside of all tests. */
  readonly errors: readonly { readonly message?: string }[];
};

/**
 * Counts what Playwright reports.
 *
 * A flaky test counts as failed; so do each error outside of all tests and a run without a test.
 */
export function readPlaywrightReport(report: PlaywrightReport, code: number): ReportReading {
  const { expected: passed, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected + flaky + report.errors.length;
  const remark = report.errors.map(({ message = 'an error without a message' }) => message);
  if (passed + failed + skipped === 0) {
    return { tally: { passed, failed: 1, skipped }, remark: 'No test ran.' };
  }
  if (failed === 0 && code !== 0) {
    return {
      tally: { passed, failed: 1, skipped },
      remark: 'All tests passed, and yet Playwright failed: its own output says why.',
    };
  }
  return { tally: { passed, failed, skipped }, remark: remark.join('\n') };
}
