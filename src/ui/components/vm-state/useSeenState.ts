import { VirtualMachineInstanceModel } from '#api/models.ts';
import type { VirtualMachineInstance } from '#api/virtualMachine.ts';
import type { SnapshotState } from '#domain/snapshot/snapshotState.ts';
import { isGuestFrozen } from '#domain/vm/isGuestFrozen.ts';
import { useWatchOne } from '#ui/sdk/useWatchOne.ts';

/**
 * The state of a snapshot, corrected by what its guest says: Windows thaws by itself after ten seconds, while the copies
 * may still be made and the snapshot does not know yet.
 */
export const useSeenState = (
  state: SnapshotState,
  vm: string,
  namespace: string,
): SnapshotState => {
  const isHeld = state.kind === 'copying' && state.frozen && state.started;
  const vmi = useWatchOne<VirtualMachineInstance>(
    VirtualMachineInstanceModel,
    isHeld ? { name: vm, namespace } : undefined,
  );
  const hasThawed = vmi.kind === 'loaded' && !isGuestFrozen(vmi.data);
  return isHeld && hasThawed ? { ...state, frozen: false } : state;
};
