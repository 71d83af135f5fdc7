import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { getSnapshotState } from '../snapshot/snapshotState.ts';

export type VmState =
  /** KubeVirt's own word for what the VM does, `Unknown` if it has said none. */
  | { readonly kind: 'idle'; readonly status: string }
  | { readonly kind: 'snapshotting'; readonly snapshot: string; readonly stopping: boolean }
  | { readonly kind: 'restoring'; readonly restore: string }
  /** The guest's disks stand still and no snapshot runs that would thaw them: an emergency. */
  | { readonly kind: 'frozen' }
  | { readonly kind: 'deleting' };

const isFrozen = (vmi: VirtualMachineInstance | undefined): boolean =>
  vmi?.status?.fsFreezeStatus === 'frozen' && vmi.metadata.deletionTimestamp === undefined;

const isStopping = (name: string, snapshot: VirtualMachineSnapshot | undefined): boolean =>
  snapshot?.metadata.name === name && getSnapshotState(snapshot).kind === 'stopping';

/**
 * What a VM is doing; KubeVirt's printable status knows neither snapshots nor restores.
 *
 * A snapshot comes first, also before a deletion, which waits for it (KubeVirt puts a finalizer on the VM). A frozen
 * guest comes before all that would hide it.
 *
 * @example getVmState(aVm({ printableStatus: 'Running' })) // → { kind: 'idle', status: 'Running' }
 */
export const getVmState = (
  { metadata, status }: VirtualMachine,
  vmi?: VirtualMachineInstance,
  snapshot?: VirtualMachineSnapshot,
): VmState => {
  const { snapshotInProgress, restoreInProgress, printableStatus } = status ?? {};
  if (snapshotInProgress) {
    const stopping = isStopping(snapshotInProgress, snapshot);
    return { kind: 'snapshotting', snapshot: snapshotInProgress, stopping };
  }
  if (isFrozen(vmi)) {
    return { kind: 'frozen' };
  }
  if (metadata.deletionTimestamp !== undefined) {
    return { kind: 'deleting' };
  }
  return restoreInProgress
    ? { kind: 'restoring', restore: restoreInProgress }
    : { kind: 'idle', status: printableStatus || 'Unknown' };
};
