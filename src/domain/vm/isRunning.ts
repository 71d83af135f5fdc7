import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';

const OFF = new Set(['Stopped', 'Provisioning', 'WaitingForVolumeBinding', 'Unknown']);

/**
 * Whether KubeVirt would take an online snapshot: an instance exists. Without it at hand, `status.created` and
 * `printableStatus` tell; the VM's mirrored conditions do not, for they stay as they were after the instance went.
 */
export const isRunning = (vm: VirtualMachine, vmi: VirtualMachineInstance | undefined): boolean => {
  if (vmi !== undefined) return vmi.metadata.deletionTimestamp === undefined;
  return vm.status?.created ?? !OFF.has(vm.status?.printableStatus ?? 'Unknown');
};
