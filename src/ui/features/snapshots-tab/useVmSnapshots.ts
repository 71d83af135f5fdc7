import { useMemo } from 'react';

import { VM_LABEL } from '#api/labels.ts';
import { VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { toLabelValue } from '#domain/naming/labelValue.ts';
import { isSnapshotOf } from '#domain/snapshot/isSnapshotOf.ts';
import { useWatchList } from '#ui/sdk/useWatchList.ts';
import type { ListQuery } from '#ui/sdk/useWatchList.ts';
import type { Watched } from '#ui/sdk/watched.ts';

import { mergeWatched } from './mergeWatched.ts';
import { useIdentity } from './useIdentity.ts';

export type VmSnapshots = {
  readonly own: readonly VirtualMachineSnapshot[];
  /** Those of a VM that bore the same name before this one. */
  readonly earlier: readonly VirtualMachineSnapshot[];
};

const buildLabelledQuery = (name: string, namespace: string): ListQuery => ({
  namespace,
  labelSelector: { matchLabels: { [VM_LABEL]: toLabelValue(name) } },
});

/** What other tools took bears no label of ours, and the API cannot select by the name of the source. */
const buildUnlabelledQuery = (namespace: string): ListQuery => ({
  namespace,
  labelSelector: { matchExpressions: [{ key: VM_LABEL, operator: 'DoesNotExist' }] },
});

const splitByVm = (
  snapshots: readonly VirtualMachineSnapshot[],
  vm: VirtualMachine,
): VmSnapshots => {
  const ofName = snapshots.filter(({ spec }) => spec.source.name === vm.metadata.name);
  return {
    own: ofName.filter((snapshot) => isSnapshotOf(snapshot, vm)),
    earlier: ofName.filter((snapshot) => !isSnapshotOf(snapshot, vm)),
  };
};

/** Follows the snapshots of one VM, whoever took them. */
export const useVmSnapshots = (vm: VirtualMachine): Watched<VmSnapshots> => {
  const identity = useIdentity(vm);
  const { name, namespace = '' } = identity.metadata;
  const labelled = useWatchList<VirtualMachineSnapshot>(
    VirtualMachineSnapshotModel,
    buildLabelledQuery(name, namespace),
  );
  const unlabelled = useWatchList<VirtualMachineSnapshot>(
    VirtualMachineSnapshotModel,
    buildUnlabelledQuery(namespace),
  );
  return useMemo(() => {
    const merged = mergeWatched(labelled, unlabelled);
    return merged.kind === 'loaded'
      ? { ...merged, data: splitByVm(merged.data, identity) }
      : merged;
  }, [labelled, unlabelled, identity]);
};
