import { describe, expect, it } from '@jest/globals';

import { toInstant } from '#domain/time/instant.ts';
import type { Instant } from '#domain/time/instant.ts';

import { formatAgo } from './formatAgo.ts';

const AT = toInstant('2026-11-24T02:30:00Z');

describe('formatAgo', () => {
  it.each([
    { seconds: -3, text: 'now' },
    { seconds: 59, text: 'now' },
    { seconds: 60, text: '1 min. ago' },
    { seconds: 2 * 3600 + 3599, text: '2 hr. ago' },
    { seconds: 86_400, text: 'yesterday' },
    { seconds: 12 * 86_400, text: '12 days ago' },
    { seconds: 65 * 86_400, text: '2 mo. ago' },
    { seconds: 800 * 86_400, text: '2 yr. ago' },
  ])('writes $text after $seconds s', ({ seconds, text }) => {
    expect(formatAgo('en', AT, (AT + seconds * 1000) as Instant)).toBe(text);
  });
});
