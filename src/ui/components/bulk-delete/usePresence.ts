import { useCallback, useMemo } from 'react';

import { VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { useWatchList } from '#ui/sdk/useWatchList.ts';
import type { Watched } from '#ui/sdk/watched.ts';

import { buildLabelledQuery, buildUnlabelledQuery } from '../vm-records/buildQueries.ts';

/** A snapshot as it is now: there, gone, or nobody can tell. */
export type Presence = VirtualMachineSnapshot | 'gone' | 'unknown';

const isCertain = (list: Watched<unknown>): boolean =>
  list.kind === 'loaded' && list.lost === undefined;

const listLoaded = <T>(list: Watched<readonly T[]>): readonly T[] =>
  list.kind === 'loaded' ? list.data : [];

/** Follows which snapshots of a VM are still there, by the watches that the Snapshots tab has anyway. */
export const usePresence = (
  vm: VirtualMachine,
): ((snapshot: VirtualMachineSnapshot) => Presence) => {
  const labelled = useWatchList<VirtualMachineSnapshot>(
    VirtualMachineSnapshotModel,
    useMemo(() => buildLabelledQuery(vm), [vm]),
  );
  const unlabelled = useWatchList<VirtualMachineSnapshot>(
    VirtualMachineSnapshotModel,
    useMemo(() => buildUnlabelledQuery(vm), [vm]),
  );
  const isKnown = isCertain(labelled) && isCertain(unlabelled);
  const present = useMemo(
    () =>
      new Map(
        [...listLoaded(labelled), ...listLoaded(unlabelled)].map((one) => [one.metadata.uid, one]),
      ),
    [labelled, unlabelled],
  );
  return useCallback(
    ({ metadata }) => present.get(metadata.uid) ?? (isKnown ? 'gone' : 'unknown'),
    [present, isKnown],
  );
};
