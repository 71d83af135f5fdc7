import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

/** The program that made an object, as it called itself; KubeVirt's own entry is of the status. */
export const getFirstTool = ({ metadata }: VirtualMachineSnapshot): string | undefined =>
  metadata.managedFields?.find(
    ({ subresource = '', manager = '' }) => subresource === '' && manager !== 'virt-controller',
  )?.manager;
