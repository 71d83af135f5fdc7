import type { VirtualMachineInstance } from '#api/virtualMachine.ts';

type Place = { readonly node: string; readonly ip: string };

/** Where a VM runs and under which address it is reached; each empty while it is not known. */
export const getPlace = (vmi: VirtualMachineInstance | undefined): Place => ({
  node: vmi?.status?.nodeName ?? '',
  ip: vmi?.status?.interfaces?.find(({ ipAddress }) => ipAddress)?.ipAddress ?? '',
});
