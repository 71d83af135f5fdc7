import { VirtualMachineInstanceModel, VolumeSnapshotModel } from '#api/models.ts';
import type { KubeObject } from '#api/meta.ts';
import type { VirtualMachineInstance } from '#api/virtualMachine.ts';
import { SOURCE_VM_LABEL } from '#api/volumeSnapshot.ts';
import { isGuestFrozen } from '#domain/vm/isGuestFrozen.ts';
import { useAccess } from '#ui/sdk/useAccess.ts';
import { useWatchList } from '#ui/sdk/useWatchList.ts';
import { useWatchOne } from '#ui/sdk/useWatchOne.ts';
import type { Watched } from '#ui/sdk/watched.ts';

import type { SnapshotRef } from './stopSnapshot.ts';

/** How many copies the storage still holds, as far as it can be told. */
export type Copies = number | 'looking' | 'forbidden' | 'unknown';

export type Leftovers = {
  /** Whether the guest stands still. */
  readonly isFrozen: boolean;
  readonly copies: Copies;
};

/** KubeVirt names the VolumeSnapshots that it makes after the snapshot's UID. */
const countCopies = (list: Watched<readonly KubeObject[]>, uid: string): Copies => {
  switch (list.kind) {
    case 'loading':
      return 'looking';
    case 'forbidden':
      return 'forbidden';
    case 'missing':
    case 'failed':
      return 'unknown';
    case 'loaded':
      return list.lost === undefined
        ? list.data.filter(({ metadata }) => metadata.name.startsWith(`vmsnapshot-${uid}-`)).length
        : 'unknown';
  }
};

/** Follows what is left of a snapshot that was stopped. */
export const useLeftovers = ({ namespace, uid, vm }: SnapshotRef): Leftovers => {
  const access = useAccess(VolumeSnapshotModel, 'list', namespace);
  const list = useWatchList<KubeObject>(
    VolumeSnapshotModel,
    access === 'allowed'
      ? { namespace, labelSelector: { matchLabels: { [SOURCE_VM_LABEL]: vm } } }
      : undefined,
  );
  const vmi = useWatchOne<VirtualMachineInstance>(VirtualMachineInstanceModel, {
    name: vm,
    namespace,
  });
  return {
    isFrozen: vmi.kind === 'loaded' && isGuestFrozen(vmi.data),
    copies: access === 'denied' ? 'forbidden' : countCopies(list, uid),
  };
};
