import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshotContent, VolumeBackup } from '#api/virtualMachineSnapshot.ts';

export type ContentWish = {
  readonly snapshot?: string;
  readonly disks?: readonly string[];
  readonly cut?: readonly string[];
  /** Of each disk. */
  readonly size?: string;
  readonly storageClass?: string;
  /** The VM as it was then. */
  readonly vm?: VirtualMachine;
};

const toVolumeSnapshot = (disk: string): string => `vmsnapshot-uid-volume-${disk}`;

const buildClaimSpec = ({
  size,
  storageClass,
}: ContentWish): VolumeBackup['persistentVolumeClaim']['spec'] => ({
  ...(size === undefined ? {} : { resources: { requests: { storage: size } } }),
  ...(storageClass === undefined ? {} : { storageClassName: storageClass }),
});

/** The content of a snapshot for tests, with the disks that are cut already. */
export const aContent = (wish: ContentWish = {}): VirtualMachineSnapshotContent => ({
  apiVersion: 'snapshot.kubevirt.io/v1beta1',
  kind: 'VirtualMachineSnapshotContent',
  metadata: { name: 'vmsnapshot-content-uid', namespace: 'shop' },
  spec: {
    ...(wish.vm === undefined ? {} : { source: { virtualMachine: wish.vm } }),
    virtualMachineSnapshotName: wish.snapshot ?? 's1',
    volumeBackups: (wish.disks ?? ['root', 'data']).map((disk) => ({
      volumeName: disk,
      volumeSnapshotName: toVolumeSnapshot(disk),
      persistentVolumeClaim: { metadata: { name: `web-1-${disk}` }, spec: buildClaimSpec(wish) },
    })),
  },
  status: {
    volumeSnapshotStatus: (wish.disks ?? ['root', 'data']).map((disk) => ({
      volumeSnapshotName: toVolumeSnapshot(disk),
      ...(wish.cut?.includes(disk) === true ? { creationTime: '2026-11-24T02:30:01Z' } : {}),
    })),
  },
});
