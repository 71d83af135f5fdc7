import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { getBusyReason } from './getBusyReason.ts';

/** What a VM is doing, for every place that shows it. */
export type VmState =
  | { readonly kind: 'idle'; readonly status: string }
  | { readonly kind: 'snapshotting'; readonly snapshot: string; readonly stopping: boolean }
  | { readonly kind: 'restoring'; readonly restore: string }
  /** The guest's disks stand still and no snapshot runs that would thaw them: an emergency. */
  | { readonly kind: 'frozen' }
  | { readonly kind: 'deleting' };

/**
 * The one state of a VM: KubeVirt's `printableStatus` knows neither snapshots nor restores.
 *
 * @example getVmState(aVm({ snapshotInProgress: 's1' }))
 * // → { kind: 'snapshotting', snapshot: 's1', stopping: false }
 */
export const getVmState = (
  vm: VirtualMachine,
  vmi?: VirtualMachineInstance,
  snapshot?: VirtualMachineSnapshot,
): VmState => {
  const busy = getBusyReason(vm);
  if (busy?.kind === 'snapshotting') {
    const stopping =
      snapshot?.metadata.name === busy.snapshot &&
      snapshot.metadata.deletionTimestamp !== undefined;
    return { ...busy, stopping };
  }
  if (busy !== undefined) return busy;
  if (vmi?.status?.fsFreezeStatus === 'frozen') return { kind: 'frozen' };
  return { kind: 'idle', status: vm.status?.printableStatus ?? 'Unknown' };
};
