import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';

const SAYS_WINDOWS = /^(?:mswindows|win)/i;

/**
 * Whether the guest is Windows: the agent's own word, else the `vm.kubevirt.io/os` note that templates leave.
 * Hyper-V features alone prove nothing, Linux guests may have them too.
 */
export const isWindows = (vm: VirtualMachine, vmi: VirtualMachineInstance | undefined): boolean => {
  const reported = vmi?.status?.guestOSInfo?.id;
  if (reported !== undefined && reported !== '') return SAYS_WINDOWS.test(reported);
  const template = vm.spec.template.metadata;
  const noted =
    template?.annotations?.['vm.kubevirt.io/os'] ?? template?.labels?.['vm.kubevirt.io/os'];
  return noted !== undefined && SAYS_WINDOWS.test(noted);
};
