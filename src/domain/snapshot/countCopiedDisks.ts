import type { VirtualMachineSnapshotContent } from '#api/virtualMachineSnapshot.ts';

/**
 * How many disks of a snapshot are cut, of how many; `undefined` before KubeVirt has made its content.
 *
 * @example countCopiedDisks(aContent({ disks: ['root', 'data'], cut: ['root'] })) // → { done: 1, all: 2 }
 */
export const countCopiedDisks = (
  content: VirtualMachineSnapshotContent | undefined,
): { readonly done: number; readonly all: number } | undefined => {
  if (content === undefined) return undefined;
  const statuses = content.status?.volumeSnapshotStatus ?? [];
  const cut = new Set(
    statuses
      .filter((status) => status.creationTime !== undefined)
      .map((status) => status.volumeSnapshotName),
  );
  const wanted = (content.spec.volumeBackups ?? []).filter(
    (backup) => backup.volumeSnapshotName !== undefined,
  );
  const done = wanted.filter((backup) => cut.has(backup.volumeSnapshotName ?? '')).length;
  return { done, all: wanted.length };
};
