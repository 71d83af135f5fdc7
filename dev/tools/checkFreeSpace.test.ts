import { describe, expect, it } from '@jest/globals';
import { describeShortage } from './checkFreeSpace.ts';

describe('describeShortage', () => {
  it('names the folder that has too little room, and how much is needed', () => {
    const spaces = [
      { folder: '/cache', bytes: 8e9 },
      { folder: '/go', bytes: 1.25e9 },
    ];
    expect(describeShortage(spaces, 6e9)).toBe(
      'The first build needs about 6.0 GB on the disk of /go, which has 1.3 GB free: make room and start again.',
    );
  });

  it('is content with just enough', () => {
    expect(describeShortage([{ folder: '/cache', bytes: 6e9 }], 6e9)).toBeUndefined();
  });
});
