import { VirtualMachineModel, VirtualMachineSnapshotModel } from '#api/models.ts';
import { buildListPath } from '#ui/sdk/buildListPath.ts';

export type VmPaths = {
  readonly name: string;
  /** Undefined where the VM is gone, and its page with it. */
  readonly vm: string | undefined;
  readonly snapshots: string;
};

/**
 * Where a VM and its snapshots are shown; `search` says what of its snapshots. Those of a VM that is gone are found
 * among all of the project.
 */
export const buildVmPaths = (
  name: string,
  namespace: string,
  { search, isGone }: { readonly search: string; readonly isGone: boolean },
): VmPaths => {
  const vm = `${buildListPath(VirtualMachineModel, namespace)}/${name}`;
  return isGone
    ? { name, vm: undefined, snapshots: buildListPath(VirtualMachineSnapshotModel, namespace) }
    : { name, vm, snapshots: `${vm}/vm-snapshots${search}` };
};
