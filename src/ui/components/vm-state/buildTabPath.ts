import { VirtualMachineModel } from '#api/models.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';

const { apiGroup, apiVersion, kind } = VirtualMachineModel;

/** The path of our tab on a VM's details page. */
export const buildTabPath = ({ metadata }: VirtualMachine): string =>
  `/k8s/ns/${metadata.namespace ?? ''}/${apiGroup}~${apiVersion}~${kind}/${metadata.name}/vm-snapshots`;
