import { describe, expect, it } from '@jest/globals';

import { getStorageWords } from './getStorageWords.ts';

describe('getStorageWords', () => {
  it.each([
    'VolumeSnapshot v error: failed to take snapshot: "rpc error: code = Internal desc = pool is full"',
    'rpc error: code = ResourceExhausted desc = pool is full',
  ])('finds them in %s', (error) => {
    expect(getStorageWords(error)).toBe('pool is full');
  });

  it('finds none where the storage has not answered', () => {
    expect(getStorageWords('snapshot deadline exceeded')).toBeUndefined();
  });
});
