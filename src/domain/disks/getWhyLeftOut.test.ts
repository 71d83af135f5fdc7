import { describe, expect, it } from '@jest/globals';

import { getWhyLeftOut } from './getWhyLeftOut.ts';

describe('getWhyLeftOut', () => {
  it.each([
    {
      reason: 'Snapshot is not supported for this volumeSource type [init]',
      expected: 'wrong-kind',
    },
    {
      reason:
        'No VolumeSnapshotClass: Volume snapshots are not configured for this StorageClass [x] [y]',
      expected: 'no-snapshot-class',
    },
    {
      reason: '2 matching VolumeSnapshotClasses for fast',
      expected: 'several-snapshot-classes',
    },
    { reason: 'PVC not found', expected: 'no-volume' },
    { reason: 'Odd', expected: 'other' },
    { reason: undefined, expected: 'other' },
  ])('reads $reason', ({ reason, expected }) => {
    const verdict = { name: 'x', enabled: false, ...(reason === undefined ? {} : { reason }) };
    expect(getWhyLeftOut(undefined, verdict)).toBe(expected);
    expect(getWhyLeftOut('DataVolume', verdict)).toBe(expected);
    expect(getWhyLeftOut('CloudInit', verdict)).toBe('wrong-kind');
  });

  it('says where KubeVirt would copy it today, and nothing where nothing is known', () => {
    expect(getWhyLeftOut('DataVolume', { name: 'x', enabled: true })).toBe('no-more');
    expect(getWhyLeftOut('DataVolume', undefined)).toBeUndefined();
    expect(getWhyLeftOut(undefined, undefined)).toBeUndefined();
    expect(getWhyLeftOut('CloudInit', undefined)).toBe('wrong-kind');
  });
});
