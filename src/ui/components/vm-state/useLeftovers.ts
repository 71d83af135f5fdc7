import { VirtualMachineInstanceModel, VolumeSnapshotModel } from '#api/models.ts';
import type { KubeObject } from '#api/meta.ts';
import type { VirtualMachineInstance } from '#api/virtualMachine.ts';
import { useAccess } from '#ui/sdk/useAccess.ts';
import { useWatchList } from '#ui/sdk/useWatchList.ts';
import { useWatchOne } from '#ui/sdk/useWatchOne.ts';

import type { SnapshotRef } from './stopSnapshot.ts';

export type Leftovers = {
  /** Whether the guest stands still. */
  readonly isFrozen: boolean;
  /** How many copies the storage still holds; undefined as long as that is not known or not to be seen. */
  readonly copies: number | undefined;
};

/** KubeVirt labels the VolumeSnapshots that it makes with their VM, and names them after the snapshot's UID. */
const VM_LABEL_OF_KUBEVIRT = 'snapshot.kubevirt.io/source-vm-name';

/** Follows what is left of a snapshot that was stopped. */
export const useLeftovers = ({ namespace, uid, vm }: SnapshotRef): Leftovers => {
  const access = useAccess(VolumeSnapshotModel, 'list', namespace);
  const copies = useWatchList<KubeObject>(
    VolumeSnapshotModel,
    access === 'allowed'
      ? { namespace, labelSelector: { matchLabels: { [VM_LABEL_OF_KUBEVIRT]: vm } } }
      : undefined,
  );
  const vmi = useWatchOne<VirtualMachineInstance>(VirtualMachineInstanceModel, {
    name: vm,
    namespace,
  });
  return {
    isFrozen: vmi.kind === 'loaded' && vmi.data.status?.fsFreezeStatus === 'frozen',
    copies:
      copies.kind === 'loaded' && copies.lost === undefined
        ? copies.data.filter(({ metadata }) => metadata.name.startsWith(`vmsnapshot-${uid}-`))
            .length
        : undefined,
  };
};
