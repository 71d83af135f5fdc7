import { describe, expect, it } from '@jest/globals';

import { aSnapshot } from '#testing/aSnapshot.ts';

import { getTimeLimit } from './getTimeLimit.ts';

describe('getTimeLimit', () => {
  it.each([
    { failureDeadline: '1m30s', expected: 90_000 },
    { failureDeadline: 'soon', expected: 300_000 },
    { failureDeadline: '0s', expected: undefined },
  ])('answers $expected for $failureDeadline', ({ failureDeadline, expected }) => {
    expect(getTimeLimit(aSnapshot({ failureDeadline }).spec)).toBe(expected);
  });

  it('is five minutes where none is asked for', () => {
    expect(getTimeLimit(aSnapshot().spec)).toBe(300_000);
  });
});
