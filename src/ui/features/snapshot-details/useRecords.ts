import { VirtualMachineModel, VirtualMachineSnapshotContentModel } from '#api/models.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import type {
  VirtualMachineSnapshot,
  VirtualMachineSnapshotContent,
} from '#api/virtualMachineSnapshot.ts';
import { isSnapshotOf } from '#domain/snapshot/isSnapshotOf.ts';
import { useWatchOne } from '#ui/sdk/useWatchOne.ts';
import type { Watched } from '#ui/sdk/watched.ts';

export type Records = {
  /** KubeVirt's record of what is in the snapshot; `none` until it makes one. */
  readonly content: Watched<VirtualMachineSnapshotContent> | { readonly kind: 'none' };
  /** Whatever VM bears the name now. */
  readonly vm: Watched<VirtualMachine>;
  /** The VM that the snapshot is of, where it is there and can be seen. */
  readonly own: VirtualMachine | undefined;
};

/** Follows what belongs to a snapshot. */
export const useRecords = (snapshot: VirtualMachineSnapshot): Records => {
  const { namespace = '' } = snapshot.metadata;
  const contentName = snapshot.status?.virtualMachineSnapshotContentName;
  const content = useWatchOne<VirtualMachineSnapshotContent>(
    VirtualMachineSnapshotContentModel,
    contentName === undefined ? undefined : { name: contentName, namespace },
  );
  const vm = useWatchOne<VirtualMachine>(VirtualMachineModel, {
    name: snapshot.spec.source.name,
    namespace,
  });
  return {
    content: contentName === undefined ? { kind: 'none' } : content,
    vm,
    own: vm.kind === 'loaded' && isSnapshotOf(snapshot, vm.data) ? vm.data : undefined,
  };
};
