import { useMemo } from 'react';

import { VolumeSnapshotModel } from '#api/models.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import { SOURCE_VM_LABEL } from '#api/volumeSnapshot.ts';
import type { VolumeSnapshot } from '#api/volumeSnapshot.ts';
import { toBytes } from '#ui/components/size/toBytes.ts';
import { useAccess } from '#ui/sdk/useAccess.ts';
import { useWatchList } from '#ui/sdk/useWatchList.ts';

export type RestoreSizes = ReadonlyMap<string, number>;

/** KubeVirt names the copies of a snapshot's disks after the snapshot's UID. */
const NAME = /^vmsnapshot-(.+?)-volume-/;

const sumBySnapshot = (copies: readonly VolumeSnapshot[]): RestoreSizes => {
  const sizes = new Map<string, number>();
  for (const { metadata, status } of copies) {
    const uid = NAME.exec(metadata.name)?.[1];
    const bytes = toBytes(status?.restoreSize ?? '');
    if (uid !== undefined && bytes !== undefined) {
      sizes.set(uid, (sizes.get(uid) ?? 0) + bytes);
    }
  }
  return sizes;
};

/**
 * How much room restores from a VM's snapshots need, by the snapshot's UID; asked for only while that is shown, and by
 * those who may: KubeVirt's own roles let neither owner nor viewer see VolumeSnapshots.
 */
export const useRestoreSizes = (vm: VirtualMachine, isWanted: boolean): RestoreSizes => {
  const { name, namespace = '' } = vm.metadata;
  const access = useAccess(VolumeSnapshotModel, 'list', namespace);
  const copies = useWatchList<VolumeSnapshot>(
    VolumeSnapshotModel,
    isWanted && access === 'allowed'
      ? { namespace, labelSelector: { matchLabels: { [SOURCE_VM_LABEL]: name } } }
      : undefined,
  );
  return useMemo(() => sumBySnapshot(copies.kind === 'loaded' ? copies.data : []), [copies]);
};
