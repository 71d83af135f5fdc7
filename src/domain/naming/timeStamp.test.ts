import { describe, expect, it } from '@jest/globals';

import { toInstant } from '../time/instant.ts';
import { readTimeStamp } from './timeStamp.ts';

describe('readTimeStamp', () => {
  it.each([
    { zone: 'UTC', expected: '20261124-023005' },
    { zone: 'Europe/Berlin', expected: '20261124-033005' },
    { zone: 'America/New_York', expected: '20261123-213005' },
  ])('reads the clock of $zone', ({ zone, expected }) => {
    expect(readTimeStamp(toInstant('2026-11-24T02:30:05Z'), zone)).toBe(expected);
  });
});
