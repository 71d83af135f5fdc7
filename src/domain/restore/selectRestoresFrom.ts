import type { VirtualMachineRestore } from '#api/virtualMachineRestore.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { toInstant } from '../time/instant.ts';

const isYounger = (snapshot: VirtualMachineSnapshot, restore: VirtualMachineRestore): boolean => {
  const taken = snapshot.metadata.creationTimestamp;
  const asked = restore.metadata.creationTimestamp;
  return taken !== undefined && asked !== undefined && toInstant(taken) > toInstant(asked);
};

/**
 * The restores that read this snapshot.
 *
 * A restore keeps the name of its snapshot when that is gone; a new snapshot of the same name has nothing to do with it.
 *
 * @example selectRestoresFrom(aSnapshot({ name: 's1' }), [aRestore({ from: 's2' })]) // → []
 */
export const selectRestoresFrom = (
  snapshot: VirtualMachineSnapshot,
  restores: readonly VirtualMachineRestore[],
): VirtualMachineRestore[] =>
  restores.filter(
    (restore) =>
      restore.spec.virtualMachineSnapshotName === snapshot.metadata.name &&
      !isYounger(snapshot, restore),
  );
