import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { spreadEvenly } from './spreadEvenly.ts';

describe('spreadEvenly', () => {
  it('gives the first ones one more', () => {
    expect(spreadEvenly(7, 3)).toEqual([3, 2, 2]);
  });

  it('adds up to the total, with shares that differ by one at most', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.integer({ min: 1, max: 500 }), (total, parts) => {
        const shares = spreadEvenly(total, parts);
        expect(shares).toHaveLength(parts);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total);
        expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
