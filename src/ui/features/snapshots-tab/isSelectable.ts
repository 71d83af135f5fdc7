import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { getSnapshotState } from '#domain/snapshot/snapshotState.ts';
import { isUnfinished } from '#ui/components/snapshot-status/isUnfinished.ts';

/** Whether it can be deleted with others: what is still being taken is stopped, one by one. */
export const isSelectable = (snapshot: VirtualMachineSnapshot): boolean => {
  const state = getSnapshotState(snapshot);
  return state.kind !== 'deleting' && !isUnfinished(state);
};
