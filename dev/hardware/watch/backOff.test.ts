import { describe, expect, it } from '@jest/globals';
import { getDelay } from './backOff.ts';

describe('getDelay', () => {
  it('doubles up to the ceiling and stays there', () => {
    const delays = [0, 1, 2, 3, 10, 5000].map((failures) =>
      getDelay({ firstMs: 100, maxMs: 500 }, failures),
    );
    expect(delays).toEqual([100, 200, 400, 500, 500, 500]);
  });
});
