import type { VirtualMachineSnapshotContent } from '#api/virtualMachineSnapshot.ts';

/** By the names of their VolumeSnapshots. */
const listCut = ({ status }: VirtualMachineSnapshotContent): ReadonlySet<string> =>
  new Set(
    (status?.volumeSnapshotStatus ?? [])
      .filter(({ creationTime }) => creationTime !== undefined)
      .map(({ volumeSnapshotName }) => volumeSnapshotName),
  );

export type CopiedCount = { readonly done: number; readonly all: number };

/**
 * How many disks of a snapshot are cut; undefined until KubeVirt has recorded which it will copy.
 *
 * A disk counts once its VolumeSnapshot has a `creationTime`: from then on it no longer changes with the VM.
 *
 * @example countCopiedDisks(aContent({ disks: ['root', 'data'], cut: ['root'] })) // → { done: 1, all: 2 }
 */
export const countCopiedDisks = (
  content: VirtualMachineSnapshotContent | undefined,
): CopiedCount | undefined => {
  if (content === undefined) {
    return undefined;
  }
  const cut = listCut(content);
  const copies = (content.spec.volumeBackups ?? []).flatMap(({ volumeSnapshotName }) =>
    volumeSnapshotName === undefined ? [] : [volumeSnapshotName],
  );
  return { done: copies.filter((name) => cut.has(name)).length, all: copies.length };
};

/**
 * The disks that are still to be cut, by the names of their volumes, in KubeVirt's order.
 *
 * @example listUncutDisks(aContent({ disks: ['root', 'data'], cut: ['root'] })) // → ['data']
 */
export const listUncutDisks = (content: VirtualMachineSnapshotContent): readonly string[] => {
  const cut = listCut(content);
  return (content.spec.volumeBackups ?? [])
    .filter(({ volumeSnapshotName: name }) => name !== undefined && !cut.has(name))
    .map(({ volumeName }) => volumeName);
};
