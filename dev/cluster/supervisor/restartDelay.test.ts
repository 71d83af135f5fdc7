import { describe, expect, it } from '@jest/globals';
import { restartDelay } from './restartDelay.ts';

describe('restartDelay', () => {
  it.each([
    { title: 'starts again quickly after one death', deaths: 1, expected: 250 },
    { title: 'waits twice as long after the next', deaths: 2, expected: 500 },
    { title: 'never waits longer than five seconds', deaths: 40, expected: 5_000 },
  ])('$title', ({ deaths, expected }) => {
    expect(restartDelay(deaths)).toBe(expected);
  });
});
