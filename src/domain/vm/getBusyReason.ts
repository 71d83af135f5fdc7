import type { VirtualMachine } from '#api/virtualMachine.ts';

/** Why nothing else may be done with a VM. */
export type BusyReason =
  | { readonly kind: 'snapshotting'; readonly snapshot: string }
  | { readonly kind: 'restoring'; readonly restore: string }
  | { readonly kind: 'deleting' };

/**
 * What a VM is busy with; undefined when it is free for a snapshot or a restore.
 *
 * Neither KubeVirt's controller nor its admission keeps a snapshot from starting while a restore exchanges the disks,
 * or the other way round. A deletion comes first: it is the only one of the three after which nothing is possible.
 *
 * @example getBusyReason(aVm({ snapshotInProgress: 's1' })) // → { kind: 'snapshotting', snapshot: 's1' }
 */
export const getBusyReason = ({ metadata, status }: VirtualMachine): BusyReason | undefined => {
  if (metadata.deletionTimestamp !== undefined) {
    return { kind: 'deleting' };
  }
  const { snapshotInProgress: snapshot, restoreInProgress: restore } = status ?? {};
  if (snapshot) {
    return { kind: 'snapshotting', snapshot };
  }
  return restore ? { kind: 'restoring', restore } : undefined;
};
