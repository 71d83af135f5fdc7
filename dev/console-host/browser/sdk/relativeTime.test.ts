import { describe, expect, it } from '@jest/globals';
import { isRecent, toRelativeTime } from './relativeTime.ts';

const now = Date.parse('2026-11-24T12:00:00Z');
const before = (seconds: number): Date => new Date(now - seconds * 1000);
const say = (seconds: number, omitSuffix = false): string =>
  toRelativeTime(before(seconds), { language: 'en', now, omitSuffix });

describe('toRelativeTime', () => {
  it.each([
    [10, 'Just now'],
    [70, '1 minute ago'],
    [600, '10 minutes ago'],
    [7_300, '2 hours ago'],
    [200_000, '2 days ago'],
    [-70, 'in 1 minute'],
  ])('%d seconds', (seconds, text) => {
    expect(say(seconds)).toBe(text);
  });

  it('leaves the suffix out when asked to', () => {
    expect(say(7_300, true)).toBe('2 hours');
    expect(say(10, true)).toBe('less than a minute');
  });
});

describe('isRecent', () => {
  it('ends after ten and a half minutes, either way', () => {
    expect(isRecent(before(630), now)).toBe(true);
    expect(isRecent(before(631), now)).toBe(false);
    expect(isRecent(before(-631), now)).toBe(false);
  });
});
