import { describe, expect, it } from '@jest/globals';

import { formatBytes } from './formatBytes.ts';
import { toBytes } from './toBytes.ts';

describe('toBytes', () => {
  it.each([
    { quantity: '30Gi', bytes: 30 * 2 ** 30 },
    { quantity: '1.5Ti', bytes: 1.5 * 2 ** 40 },
    { quantity: '500M', bytes: 5e8 },
    { quantity: '1e9', bytes: 1e9 },
    { quantity: '1073741824', bytes: 2 ** 30 },
    { quantity: 'a lot', bytes: undefined },
    { quantity: '3Zi', bytes: undefined },
  ])('reads $quantity', ({ quantity, bytes }) => {
    expect(toBytes(quantity)).toBe(bytes);
  });
});

describe('formatBytes', () => {
  it.each([
    { bytes: 120 * 2 ** 30, locale: 'en', text: '120 GiB' },
    { bytes: 1.5 * 2 ** 30, locale: 'de', text: '1,5 GiB' },
    { bytes: 10 * 2 ** 20, locale: 'en', text: '10 MiB' },
    { bytes: 0, locale: 'en', text: '0 B' },
  ])('writes $text', ({ bytes, locale, text }) => {
    expect(formatBytes(locale, bytes)).toBe(text);
  });
});
