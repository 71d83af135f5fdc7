import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { getBackendVolumeName } from '../disks/backendVolume.ts';
import { holdsData } from '../disks/holdsData.ts';
import { listDisks } from '../disks/listDisks.ts';
import { listIndications } from './listIndications.ts';
import { listMissing, listWanted } from './listMissing.ts';

export type IncludedCount = { readonly included: number; readonly all: number };

const listDataVolumes = (vm: VirtualMachine | undefined): string[] =>
  vm === undefined
    ? []
    : listDisks(vm, [])
        .filter(({ kind }) => holdsData(kind))
        .map(({ name }) => name);

/**
 * How many disks a snapshot holds of all that hold data; undefined when it lacks none.
 *
 * KubeVirt lists what it left out (`snapshotVolumes.excludedVolumes`) but not of what kind: cloud-init stands there
 * like a disk. Since 1.9 it says `PartialSnapshot` when a disk is among them, also when that disk could never be
 * copied. Which of the names are disks is known from the VM as it is now and from what the snapshot was to hold
 * (annotation `wanted-volumes`); where neither knows, it counts as the one disk that KubeVirt promises at least.
 *
 * @example countIncluded(aSnapshot({ status: { snapshotVolumes: { includedVolumes: ['root'], excludedVolumes: ['data'] } } }), vm)
 * // → { included: 1, all: 2 }
 */
export const countIncluded = (
  snapshot: VirtualMachineSnapshot,
  vm: VirtualMachine | undefined,
): IncludedCount | undefined => {
  const { includedVolumes = [], excludedVolumes = [] } = snapshot.status?.snapshotVolumes ?? {};
  const backend = getBackendVolumeName(snapshot.spec.source.name);
  const withData = new Set([...listDataVolumes(vm), ...listWanted(snapshot), backend]);
  const missing = new Set([
    ...excludedVolumes.filter((name) => withData.has(name)),
    ...listMissing(snapshot),
  ]);
  const isPartial = listIndications(snapshot).some(
    ({ indication }) => indication === 'PartialSnapshot',
  );
  if (missing.size === 0 && !isPartial) {
    return undefined;
  }
  const included = includedVolumes.length;
  return { included, all: included + Math.max(1, missing.size) };
};
