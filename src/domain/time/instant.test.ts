import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { toInstant } from './instant.ts';

describe('toInstant', () => {
  it.each([
    { title: 'the time that Kubernetes writes', text: '2026-11-24T02:30:00Z', offset: 0 },
    { title: 'a time with an offset', text: '2026-11-24T03:30:00+01:00', offset: 0 },
    { title: 'fractions of a second', text: '2026-11-24T02:30:00.250000Z', offset: 250 },
  ])('reads $title', ({ text, offset }) => {
    expect(toInstant(text)).toBe(Date.UTC(2026, 10, 24, 2, 30) + offset);
  });

  it.each(['yesterday', '', '2026-11-24', '2026-11-24T02:30:00', '2026-13-01T00:00:00Z'])(
    'names the input "%s", which is no moment',
    (text) => {
      expect(() => toInstant(text)).toThrow(new TypeError(`"${text}" is not an RFC 3339 time`));
    },
  );

  it('never gives a number that is none', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), noInvalidDate: true }), (date) => {
        fc.pre(date.getUTCFullYear() < 10_000);
        expect(toInstant(date.toISOString())).toBe(date.getTime());
      }),
    );
  });
});
