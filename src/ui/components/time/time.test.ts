import { describe, expect, it } from '@jest/globals';

import type { Instant } from '#domain/time/instant.ts';

import { formatElapsed } from './formatElapsed.ts';
import { formatMoment } from './formatMoment.ts';
import { getLocale } from './getLocale.ts';

const at = (day: number, hour: number): Instant =>
  new Date(2026, 10, day, hour, 2).getTime() as Instant;

describe('getLocale', () => {
  it.each([
    { language: 'en', preferred: ['de-DE', 'en-GB'], expected: 'en-GB' },
    { language: 'ja', preferred: ['en-US'], expected: 'ja' },
    { language: 'fr', preferred: ['fr', 'fr-CA'], expected: 'fr' },
  ])('takes $expected for $language', ({ language, preferred, expected }) => {
    expect(getLocale(language, preferred)).toBe(expected);
  });
});

describe('formatMoment', () => {
  it('needs no date today', () => {
    expect(formatMoment('en-GB', at(24, 14), at(24, 15))).toBe('14:02');
  });

  it('names another day', () => {
    expect(formatMoment('en-GB', at(23, 14), at(24, 15))).toBe('23 Nov 2026, 14:02');
  });
});

describe('formatElapsed', () => {
  it.each([
    { milliseconds: 40_999, text: '40 sec' },
    { milliseconds: 61_000, text: '1 min' },
    { milliseconds: 7_200_000, text: '2 hr' },
    { milliseconds: 200_000_000, text: '2 days' },
    { milliseconds: -5000, text: '0 sec' },
  ])('writes $text', ({ milliseconds, text }) => {
    expect(formatElapsed('en', milliseconds)).toBe(text);
  });
});
