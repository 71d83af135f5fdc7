import type { VirtualMachineSnapshotContent } from '#api/virtualMachineSnapshot.ts';

export type ContentWish = {
  readonly snapshot?: string;
  readonly disks?: readonly string[];
  readonly cut?: readonly string[];
};

const toVolumeSnapshot = (disk: string): string => `vmsnapshot-uid-volume-${disk}`;

/** The content of a snapshot for tests, with the disks that are cut already. */
export const aContent = (wish: ContentWish = {}): VirtualMachineSnapshotContent => ({
  apiVersion: 'snapshot.kubevirt.io/v1beta1',
  kind: 'VirtualMachineSnapshotContent',
  metadata: { name: 'vmsnapshot-content-uid', namespace: 'shop' },
  spec: {
    virtualMachineSnapshotName: wish.snapshot ?? 's1',
    volumeBackups: (wish.disks ?? ['root', 'data']).map((disk) => ({
      volumeName: disk,
      volumeSnapshotName: toVolumeSnapshot(disk),
      persistentVolumeClaim: { metadata: { name: `web-1-${disk}` }, spec: {} },
    })),
  },
  status: {
    volumeSnapshotStatus: (wish.disks ?? ['root', 'data']).map((disk) => ({
      volumeSnapshotName: toVolumeSnapshot(disk),
      ...(wish.cut?.includes(disk) === true ? { creationTime: '2026-11-24T02:30:01Z' } : {}),
    })),
  },
});
