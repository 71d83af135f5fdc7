import { describe, expect, it } from '@jest/globals';
import { parseDuration } from './duration.ts';

describe('parseDuration', () => {
  it.each([
    { text: '0', expected: 0 },
    { text: '0s', expected: 0 },
    { text: '500ms', expected: 500 },
    { text: '2s', expected: 2000 },
    { text: '5m0s', expected: 300_000 },
    { text: '1h2m3s', expected: 3_723_000 },
    { text: '1.5s', expected: 1500 },
  ])('reads $text', ({ text, expected }) => {
    expect(parseDuration(text)).toBe(expected);
  });

  it.each(['', 'soon', '5', '-1s', '1s ', '2 s', 's', '1d'])('refuses "%s"', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });
});
