import type { Tally } from './tally.ts';

/** The part of jest's JSON report that is counted. */
type JestReport = {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numRuntimeErrorTestSuites: number;
};

export type ReportReading = { readonly tally: Tally; readonly remark?: string };

/**
 * Counts what jest reports.
 *
 * A file that could not be run, a run without a test and a failure outside of all tests (coverage below its floor) each
 * count as one failed test, so that nothing that went wrong can add up to zero.
 */
export function readJestReport(report: JestReport, code: number): ReportReading {
  const { numPassedTests: passed, numRuntimeErrorTestSuites: broken } = report;
  const failed = report.numFailedTests + broken;
  const skipped = report.numPendingTests + report.numTodoTests;
  if (passed + failed + skipped === 0) {
    return { tally: { passed, failed: 1, skipped }, remark: 'No test ran.' };
  }
  if (failed === 0 && (code !== 0 || !report.success)) {
    const remark = 'All tests passed, and yet jest failed: its own output says why.';
    return { tally: { passed, failed: 1, skipped }, remark };
  }
  return { tally: { passed, failed, skipped } };
}
