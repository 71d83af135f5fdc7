import { describe, expect, it } from '@jest/globals';

import { aStorageClass } from '#testing/aStorageClass.ts';

import { getSnapshotLimits } from './getSnapshotLimits.ts';

const provisioner = 'csi.vsphere.vmware.com';

describe('getSnapshotLimits', () => {
  it.each([
    { of: aStorageClass({ provisioner }), limits: ['delete', 'grow'] },
    { of: aStorageClass({ provisioner, reclaimPolicy: 'Retain' }), limits: ['grow'] },
    { of: aStorageClass({ provisioner: 'openshift-storage.rbd.csi.ceph.com' }), limits: [] },
    { of: aStorageClass(), limits: [] },
  ])('of $of.provisioner, which has volumes go by $of.reclaimPolicy: $limits', ({ of, limits }) => {
    expect(getSnapshotLimits(of)).toEqual(limits);
  });
});
