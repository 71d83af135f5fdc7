import { describe, expect, it } from '@jest/globals';

import { VM_LABEL, VM_UID_LABEL } from '#api/labels.ts';
import { aSnapshot } from '#testing/aSnapshot.ts';

import { getRecordedUid } from './getRecordedUid.ts';

describe('getRecordedUid', () => {
  it.each([
    { title: 'is not known without labels', labels: {}, expected: undefined },
    { title: 'is what we wrote', labels: { [VM_UID_LABEL]: 'u1' }, expected: 'u1' },
    {
      title: 'is what we wrote beside the name',
      labels: { [VM_LABEL]: 'web-1', [VM_UID_LABEL]: 'u1' },
      expected: 'u1',
    },
    {
      title: 'is not known from labels of another VM',
      labels: { [VM_LABEL]: 'db', [VM_UID_LABEL]: 'u1' },
      expected: undefined,
    },
  ])('$title', ({ labels, expected }) => {
    expect(getRecordedUid(aSnapshot({ labels }))).toBe(expected);
  });
});
