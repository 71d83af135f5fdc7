import { describe, expect, it } from '@jest/globals';

import { parseObstacle } from './parseObstacle.ts';

describe('parseObstacle', () => {
  it.each([
    { sentence: 'Source does not exist', expected: { kind: 'vm-missing' } },
    {
      sentence: 'Source not locked snapshot "s1" in progress',
      expected: { kind: 'other-snapshot', snapshot: 's1' },
    },
    {
      sentence: 'Source not locked source shop/web-1 volume doesnt exist: web-1-root',
      expected: { kind: 'disk-missing', disk: 'web-1-root' },
    },
    {
      sentence: 'Source not locked source shop/web-1 volume not bound: web-1-data',
      expected: { kind: 'disk-not-ready', disk: 'web-1-data' },
    },
    {
      sentence: 'Source not locked source shop/web-1 volume is being deleted: web-1-data',
      expected: { kind: 'disk-deleting', disk: 'web-1-data' },
    },
    {
      sentence: 'Source not locked source shop/web-1 volume not populated: web-1-data',
      expected: { kind: 'disk-not-populated', disk: 'web-1-data' },
    },
    {
      sentence: 'Source not locked source is offline but 1 pods using PVCs [web-1-root web-1-data]',
      expected: { kind: 'in-use', disks: ['web-1-root', 'web-1-data'] },
    },
    {
      sentence: 'Source not locked source is offline but 2 pods using PVCs []',
      expected: { kind: 'in-use', disks: [] },
    },
    { sentence: 'Source not locked', expected: undefined },
    { sentence: 'Source locked and operation in progress', expected: undefined },
    { sentence: '', expected: undefined },
  ])('makes $expected.kind of "$sentence"', ({ sentence, expected }) => {
    expect(parseObstacle(sentence)).toEqual(expected);
  });
});
