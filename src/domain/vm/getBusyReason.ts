import type { VirtualMachine } from '#api/virtualMachine.ts';

export type BusyReason =
  | { readonly kind: 'deleting' }
  | { readonly kind: 'restoring'; readonly restore: string }
  | { readonly kind: 'snapshotting'; readonly snapshot: string };

/**
 * Why nothing new may begin on a VM, `undefined` when it is free. KubeVirt does not hold a snapshot back while a
 * restore runs, nor the other way round; we do.
 *
 * @example getBusyReason(aVm({ snapshotInProgress: 's1' })) // → { kind: 'snapshotting', snapshot: 's1' }
 */
export const getBusyReason = (vm: VirtualMachine): BusyReason | undefined => {
  if (vm.metadata.deletionTimestamp !== undefined) return { kind: 'deleting' };
  const { restoreInProgress, snapshotInProgress } = vm.status ?? {};
  if (restoreInProgress !== undefined) return { kind: 'restoring', restore: restoreInProgress };
  if (snapshotInProgress !== undefined)
    return { kind: 'snapshotting', snapshot: snapshotInProgress };
  return undefined;
};
