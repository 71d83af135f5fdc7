import { describe, expect, it } from '@jest/globals';

import { formatTally, sumTallies } from './tally.ts';

describe('the last line', () => {
  it.each([
    { title: 'says what passed and failed', tally: [12, 1, 0], line: '12 passed, 1 failed' },
    { title: 'says so too when nothing failed', tally: [12, 0, 0], line: '12 passed, 0 failed' },
    {
      title: 'names what was skipped, if anything was',
      tally: [12, 0, 3],
      line: '12 passed, 0 failed, 3 skipped',
    },
  ])('$title', ({ tally: [passed = 0, failed = 0, skipped = 0], line }) => {
    expect(formatTally({ passed, failed, skipped })).toBe(line);
  });

  it('is the sum over all runners', () => {
    const sum = sumTallies([
      { passed: 1, failed: 0, skipped: 0 },
      { passed: 40, failed: 2, skipped: 1 },
    ]);
    expect(sum).toEqual({ passed: 41, failed: 2, skipped: 1 });
  });
});
