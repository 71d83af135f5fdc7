import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { countBulk, isRetryable } from './countBulk.ts';

const KINDS = [
  'waiting',
  'creating',
  'created',
  'running',
  'ready',
  'refused',
  'unsure',
  'failed',
  'deleted',
] as const;

describe('countBulk', () => {
  it('counts each kind where it belongs', () => {
    expect(countBulk(KINDS.map((kind) => ({ kind })))).toEqual({
      all: 9,
      waiting: 1,
      creating: 1,
      running: 2,
      ready: 1,
      failed: 2,
      unsure: 1,
      deleted: 1,
    });
  });

  it('has parts that add up', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...KINDS)), (kinds) => {
        const { all, ...parts } = countBulk(kinds.map((kind) => ({ kind })));
        expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(all);
      }),
    );
  });
});

describe('isRetryable', () => {
  it('is so after every failure and every doubt, and not after anything else', () => {
    expect(KINDS.filter((kind) => isRetryable({ kind }))).toEqual(['refused', 'unsure', 'failed']);
  });
});
