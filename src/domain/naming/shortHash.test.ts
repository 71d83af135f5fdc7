import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { toShortHash } from './shortHash.ts';

describe('toShortHash', () => {
  // Computed by Go's hash/fnv (New32a).
  it.each([
    { text: '', expected: '811c9dc5' },
    { text: 'a', expected: 'e40c292c' },
    { text: 'web-1', expected: '76b7b71f' },
    { text: 'persistent-state-for', expected: 'e807c95a' },
  ])('makes $expected of "$text", as Go does', ({ text, expected }) => {
    expect(toShortHash(text)).toBe(expected);
  });

  it('always has eight digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(toShortHash(text)).toMatch(/^[0-9a-f]{8}$/);
      }),
    );
  });
});
