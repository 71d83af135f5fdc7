import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { parseGoDuration } from './goDuration.ts';

describe('parseGoDuration', () => {
  it.each([
    { text: '5m0s', expected: 300_000 },
    { text: '1m30s', expected: 90_000 },
    { text: '1.5h', expected: 5_400_000 },
    { text: '1.h', expected: 3_600_000 },
    { text: '.5s', expected: 500 },
    { text: '250ms', expected: 250 },
    { text: '3us', expected: 0.003 },
    { text: '3µs', expected: 0.003 },
    { text: '3μs', expected: 0.003 },
    { text: '5ns', expected: 0.000005 },
    { text: '-5s', expected: -5_000 },
    { text: '+5s', expected: 5_000 },
    { text: '0', expected: 0 },
    { text: '0s', expected: 0 },
  ])('reads "$text" as $expected ms', ({ text, expected }) => {
    expect(parseGoDuration(text)).toBeCloseTo(expected, 9);
  });

  it.each(['', '5', '-', '.s', 'soon', '5m later', '5 m', '5M', '1.2.3s'])(
    'finds no duration in "%s"',
    (text) => {
      expect(parseGoDuration(text)).toBeUndefined();
    },
  );

  it('adds its parts up', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(59), fc.nat(59), (hours, minutes, seconds) => {
        expect(parseGoDuration(`${hours}h${minutes}m${seconds}s`)).toBe(
          ((hours * 60 + minutes) * 60 + seconds) * 1000,
        );
      }),
    );
  });
});
