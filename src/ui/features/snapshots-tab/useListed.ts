import { useMemo } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { filterSnapshots, toSearchable } from '#domain/snapshot/filterSnapshots.ts';
import type { SnapshotFilter } from '#domain/snapshot/filterSnapshots.ts';
import { sortSnapshots } from '#domain/snapshot/sortSnapshots.ts';
import type { SortBy } from '#domain/snapshot/sortSnapshots.ts';

/** Snapshots in order, without what the filter leaves out; a key that is typed costs neither sorting nor reading them. */
export const useListed = (
  snapshots: readonly VirtualMachineSnapshot[],
  sort: SortBy,
  filter: SnapshotFilter,
): readonly VirtualMachineSnapshot[] => {
  const rows = useMemo(() => sortSnapshots(snapshots, sort).map(toSearchable), [snapshots, sort]);
  return useMemo(() => filterSnapshots(rows, filter), [rows, filter]);
};
