import { useMemo } from 'react';

import { VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { isSnapshotOf } from '#domain/snapshot/isSnapshotOf.ts';
import { useWatchList } from '#ui/sdk/useWatchList.ts';
import type { Watched } from '#ui/sdk/watched.ts';

import {
  buildLabelledQuery,
  buildUnlabelledQuery,
} from '#ui/components/vm-records/buildQueries.ts';
import { mergeWatched } from '#ui/components/vm-records/mergeWatched.ts';
import { useAfterPaint } from './useAfterPaint.ts';
import { useIdentity } from './useIdentity.ts';

export type VmSnapshots = {
  readonly own: readonly VirtualMachineSnapshot[];
  /** Those of a VM that bore the same name before this one. */
  readonly earlier: readonly VirtualMachineSnapshot[];
  /** Not while those of other tools are on their way. */
  readonly isComplete: boolean;
};

const splitByVm = (
  snapshots: readonly VirtualMachineSnapshot[],
  vm: VirtualMachine,
): Pick<VmSnapshots, 'own' | 'earlier'> => {
  const ofName = snapshots.filter(({ spec }) => spec.source.name === vm.metadata.name);
  return {
    own: ofName.filter((snapshot) => isSnapshotOf(snapshot, vm)),
    earlier: ofName.filter((snapshot) => !isSnapshotOf(snapshot, vm)),
  };
};

const summarize = (
  labelled: Watched<readonly VirtualMachineSnapshot[]>,
  unlabelled: Watched<readonly VirtualMachineSnapshot[]>,
  vm: VirtualMachine,
): Watched<VmSnapshots> => {
  const merged = mergeWatched(labelled, unlabelled);
  if (merged.kind !== 'loaded') {
    return merged;
  }
  const isComplete = unlabelled.kind !== 'loading';
  // Whether there are none is not known before.
  return merged.data.length === 0 && !isComplete
    ? { kind: 'loading' }
    : { ...merged, data: { ...splitByVm(merged.data, vm), isComplete } };
};

type Followed = {
  readonly snapshots: Watched<VmSnapshots>;
  /** Whether what we took ourselves is on the page, so that there is time for more. */
  readonly isPainted: boolean;
};

/** Follows the snapshots of one VM, whoever took them: ours at once, those of other tools after the first paint. */
export const useVmSnapshots = (vm: VirtualMachine): Followed => {
  const identity = useIdentity(vm);
  const labelled = useWatchList<VirtualMachineSnapshot>(
    VirtualMachineSnapshotModel,
    buildLabelledQuery(identity),
  );
  const isPainted = useAfterPaint(labelled.kind !== 'loading');
  const unlabelled = useWatchList<VirtualMachineSnapshot>(
    VirtualMachineSnapshotModel,
    isPainted ? buildUnlabelledQuery(identity) : undefined,
  );
  const snapshots = useMemo(
    () => summarize(labelled, unlabelled, identity),
    [labelled, unlabelled, identity],
  );
  return { snapshots, isPainted };
};
