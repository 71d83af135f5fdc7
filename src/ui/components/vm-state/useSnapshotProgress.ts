import {
  VirtualMachineInstanceModel,
  VirtualMachineSnapshotContentModel,
  VirtualMachineSnapshotModel,
} from '#api/models.ts';
import type { VirtualMachineInstance } from '#api/virtualMachine.ts';
import type {
  VirtualMachineSnapshot,
  VirtualMachineSnapshotContent,
} from '#api/virtualMachineSnapshot.ts';
import { useWatchOne } from '#ui/sdk/useWatchOne.ts';
import type { Watched } from '#ui/sdk/watched.ts';

export type SnapshotProgress = {
  readonly snapshot: Watched<VirtualMachineSnapshot>;
  /** KubeVirt's record of the disks that are being copied, once there is one. */
  readonly content: VirtualMachineSnapshotContent | undefined;
  /** Whether the guest's disks stand still at this moment. */
  readonly isFrozen: boolean;
};

/** Follows a snapshot, the record of its disks, and the guest whose disks they are. */
export const useSnapshotProgress = (name: string, namespace: string): SnapshotProgress => {
  const snapshot = useWatchOne<VirtualMachineSnapshot>(VirtualMachineSnapshotModel, {
    name,
    namespace,
  });
  const data = snapshot.kind === 'loaded' ? snapshot.data : undefined;
  const contentName = data?.status?.virtualMachineSnapshotContentName;
  const content = useWatchOne<VirtualMachineSnapshotContent>(
    VirtualMachineSnapshotContentModel,
    contentName === undefined ? undefined : { name: contentName, namespace },
  );
  const vmi = useWatchOne<VirtualMachineInstance>(
    VirtualMachineInstanceModel,
    data && { name: data.spec.source.name, namespace },
  );
  return {
    snapshot,
    content: content.kind === 'loaded' ? content.data : undefined,
    isFrozen: vmi.kind === 'loaded' && vmi.data.status?.fsFreezeStatus === 'frozen',
  };
};
