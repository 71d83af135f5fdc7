import { VirtualMachineModel } from '#api/models.ts';
import { buildListPath } from '#ui/sdk/buildListPath.ts';

type VmPaths = { readonly vm: string; readonly snapshots: string };

/** Where a VM and its snapshots are shown. */
export const buildVmPaths = (name: string, namespace: string): VmPaths => {
  const vm = `${buildListPath(VirtualMachineModel, namespace)}/${name}`;
  return { vm, snapshots: `${vm}/vm-snapshots` };
};
