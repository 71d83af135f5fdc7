import { describe, expect, it } from '@jest/globals';

import { readJestReport } from './readJestReport.ts';

const allWell = {
  success: true,
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};

describe('readJestReport', () => {
  it.each([
    { title: 'counts', report: {}, code: 0, tally: [5, 0, 0] },
    {
      title: 'counts what failed, was skipped or is still to be written',
      report: { success: false, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 },
      code: 1,
      tally: [5, 2, 2],
    },
    {
      title: 'counts a file that could not be run as a failed test',
      report: { success: false, numRuntimeErrorTestSuites: 1 },
      code: 1,
      tally: [5, 1, 0],
    },
    {
      title: 'counts a failure outside of all tests, such as too little coverage',
      report: {},
      code: 1,
      tally: [5, 1, 0],
    },
    {
      title: 'counts a run without a test as failed',
      report: { numPassedTests: 0 },
      code: 0,
      tally: [0, 1, 0],
    },
  ])('$title', ({ report, code, tally: [passed, failed, skipped] }) => {
    expect(readJestReport({ ...allWell, ...report }, code).tally).toEqual({
      passed,
      failed,
      skipped,
    });
  });
});
