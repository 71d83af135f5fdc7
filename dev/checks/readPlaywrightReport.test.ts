import { describe, expect, it } from '@jest/globals';

import { readPlaywrightReport } from './readPlaywrightReport.ts';

const none = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };

describe('readPlaywrightReport', () => {
  it.each([
    { title: 'counts', stats: { expected: 7, skipped: 1 }, code: 0, tally: [7, 0, 1] },
    {
      title: 'counts what passed at the second try as failed',
      stats: { expected: 6, unexpected: 1, flaky: 1 },
      code: 1,
      tally: [6, 2, 0],
    },
    {
      title: 'counts what went wrong outside of all tests',
      stats: { expected: 6 },
      errors: [{ message: 'The stage did not start' }],
      code: 1,
      tally: [6, 1, 0],
    },
    { title: 'counts a run without a test as failed', stats: {}, code: 0, tally: [0, 1, 0] },
    {
      title: 'does not believe that all is well when the runner ended with an error',
      stats: { expected: 6 },
      code: 1,
      tally: [6, 1, 0],
    },
  ])('$title', ({ stats, errors = [], code, tally: [passed, failed, skipped] }) => {
    const report = { stats: { ...none, ...stats }, errors };
    expect(readPlaywrightReport(report, code).tally).toEqual({ passed, failed, skipped });
  });
});
