import type { StorageClass } from '#api/storageClass.ts';

/** What a disk refuses for as long as it has a snapshot. */
export type SnapshotLimit = 'delete' | 'grow';

const VSPHERE = 'csi.vsphere.vmware.com';

/**
 * What disks of a storage class refuse while they have snapshots, where that is certain.
 *
 * The admission of VMware's vSphere CSI driver denies to expand a claim that has a VolumeSnapshot, and to delete it where
 * its volume would be deleted with it. Other drivers differ with their back ends and versions: nothing is said of them.
 *
 * @example getSnapshotLimits({ …, provisioner: 'csi.vsphere.vmware.com' }) // → ['delete', 'grow']
 * @example getSnapshotLimits({ …, provisioner: 'openshift-storage.rbd.csi.ceph.com' }) // → []
 */
export const getSnapshotLimits = ({
  provisioner,
  reclaimPolicy,
}: StorageClass): readonly SnapshotLimit[] => {
  if (provisioner !== VSPHERE) {
    return [];
  }
  return reclaimPolicy === 'Retain' ? ['grow'] : ['delete', 'grow'];
};
