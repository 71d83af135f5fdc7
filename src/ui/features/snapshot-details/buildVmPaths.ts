import { VirtualMachineModel } from '#api/models.ts';
import { buildListPath } from '#ui/sdk/buildListPath.ts';

export type VmPaths = { readonly name: string; readonly vm: string; readonly snapshots: string };

/** Where a VM and its snapshots are shown; `search` says what of its snapshots. */
export const buildVmPaths = (name: string, namespace: string, search: string): VmPaths => {
  const vm = `${buildListPath(VirtualMachineModel, namespace)}/${name}`;
  return { name, vm, snapshots: `${vm}/vm-snapshots${search}` };
};
