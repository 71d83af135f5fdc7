import { describe, expect, it } from '@jest/globals';

import { aVmi } from '#testing/aVmi.ts';

import { isGuestFrozen } from './isGuestFrozen.ts';

describe('isGuestFrozen', () => {
  it('is what the instance says', () => {
    expect(isGuestFrozen(aVmi({ frozen: true }))).toBe(true);
    expect(isGuestFrozen(aVmi())).toBe(false);
  });

  it('is not known of an instance that is not there or has no status yet', () => {
    const { status: _, ...young } = aVmi();
    expect(isGuestFrozen(young)).toBe(false);
    expect(isGuestFrozen(undefined)).toBe(false);
  });
});
