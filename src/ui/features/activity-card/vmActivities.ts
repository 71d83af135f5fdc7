import { VirtualMachineModel } from '#api/models.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import { getVmState } from '#domain/vm/vmState.ts';

const { apiGroup, apiVersion, kind } = VirtualMachineModel;

/**
 * What the card watches: virtual machines, which say themselves when a snapshot or a restore of theirs runs.
 *
 * The Console 4.22 looks the kind up by this word; by a group, version and kind apart it finds nothing and shows nothing.
 */
export const resource = {
  kind: `${apiGroup}~${apiVersion}~${kind}`,
  isList: true,
  namespaced: true,
  prop: 'vmSnapshotsVirtualMachines',
} as const;

/** Whether a snapshot or a restore of the VM runs. */
export const isActivity = (vm: VirtualMachine): boolean => {
  const state = getVmState(vm);
  return state.kind === 'snapshotting' || state.kind === 'restoring';
};
