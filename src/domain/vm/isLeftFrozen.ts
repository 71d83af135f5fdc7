import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';

import { isGuestFrozen } from './isGuestFrozen.ts';

/**
 * Whether the file systems of a guest stand still and no snapshot runs that would let them go: an emergency.
 *
 * While a snapshot holds the VM, a freeze belongs to it; an instance on its way out takes its freeze along.
 *
 * @example isLeftFrozen(aVm(), aVmi({ frozen: true })) // → true
 */
export const isLeftFrozen = (
  vm: VirtualMachine,
  vmi: VirtualMachineInstance | undefined,
): boolean =>
  !vm.status?.snapshotInProgress &&
  isGuestFrozen(vmi) &&
  vmi?.metadata.deletionTimestamp === undefined;
