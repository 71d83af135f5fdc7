import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { aSnapshot } from '#testing/aSnapshot.ts';

import { getPromised, planPromise, PROMISED } from './promise.ts';

describe('getPromised', () => {
  it('finds what was written down', () => {
    expect(PROMISED.map((promised) => getPromised(aSnapshot({ promised })))).toEqual(PROMISED);
  });

  it.each([undefined, '', 'unknown', 'perfect'])('finds no promise in %p', (promised) => {
    expect(getPromised(aSnapshot(promised === undefined ? {} : { promised }))).toBeUndefined();
  });

  it('finds none on a snapshot without annotations', () => {
    const { annotations: _, ...metadata } = aSnapshot().metadata;
    expect(getPromised({ ...aSnapshot(), metadata })).toBeUndefined();
  });
});

describe('planPromise', () => {
  it('promises nothing of data that is not copied, nor of a guest that is not known', () => {
    expect(planPromise('offline', 0)).toBeUndefined();
    expect(planPromise('unknown', 2)).toBeUndefined();
  });

  it('is found again as it was planned', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PROMISED), fc.integer({ min: 1 }), (predicted, disks) => {
        const promised = planPromise(predicted, disks);
        expect(getPromised(aSnapshot(promised === undefined ? {} : { promised }))).toBe(predicted);
      }),
    );
  });
});
