import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineRestore } from '#api/virtualMachineRestore.ts';

import { findOpenRestore } from '../restore/findOpenRestore.ts';

/** Why nothing else may be done with a VM. */
export type BusyReason =
  | { readonly kind: 'snapshotting'; readonly snapshot: string }
  | { readonly kind: 'restoring'; readonly restore: string }
  | { readonly kind: 'deleting' };

/**
 * What a VM is busy with; undefined when it is free for a snapshot or a restore.
 *
 * Neither KubeVirt's controller nor its admission keeps a snapshot from starting while a restore exchanges the disks,
 * or the other way round. Its lock in the VM's status tells of a restore only while that works; one that waits for the
 * VM has to be looked for among the restores. A deletion comes first: it is the only one of the three after which nothing is possible.
 *
 * @example getBusyReason(aVm({ snapshotInProgress: 's1' })) // → { kind: 'snapshotting', snapshot: 's1' }
 */
export const getBusyReason = (
  vm: VirtualMachine,
  restores: readonly VirtualMachineRestore[] = [],
): BusyReason | undefined => {
  const { metadata, status } = vm;
  if (metadata.deletionTimestamp !== undefined) {
    return { kind: 'deleting' };
  }
  const { snapshotInProgress: snapshot, restoreInProgress } = status ?? {};
  if (snapshot) {
    return { kind: 'snapshotting', snapshot };
  }
  const restore = restoreInProgress || findOpenRestore(restores, vm)?.metadata.name;
  return restore ? { kind: 'restoring', restore } : undefined;
};
