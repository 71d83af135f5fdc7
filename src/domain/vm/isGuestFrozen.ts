import type { VirtualMachineInstance } from '#api/virtualMachine.ts';

/**
 * Whether the file systems of a guest stand still, as far as KubeVirt knows: `fsFreezeStatus`, which is empty or absent
 * again after the thaw.
 *
 * @example isGuestFrozen(aVmi({ frozen: true })) // → true
 * @example isGuestFrozen(undefined) // → false
 */
export const isGuestFrozen = (vmi: VirtualMachineInstance | undefined): boolean =>
  vmi?.status?.fsFreezeStatus === 'frozen';
