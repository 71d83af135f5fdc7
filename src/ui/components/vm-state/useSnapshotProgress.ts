import { VirtualMachineSnapshotContentModel, VirtualMachineSnapshotModel } from '#api/models.ts';
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
};

/** Follows a snapshot and the record of its disks. */
export const useSnapshotProgress = (name: string, namespace: string): SnapshotProgress => {
  const snapshot = useWatchOne<VirtualMachineSnapshot>(VirtualMachineSnapshotModel, {
    name,
    namespace,
  });
  const contentName =
    snapshot.kind === 'loaded'
      ? snapshot.data.status?.virtualMachineSnapshotContentName
      : undefined;
  const content = useWatchOne<VirtualMachineSnapshotContent>(
    VirtualMachineSnapshotContentModel,
    contentName === undefined ? undefined : { name: contentName, namespace },
  );
  return { snapshot, content: content.kind === 'loaded' ? content.data : undefined };
};
