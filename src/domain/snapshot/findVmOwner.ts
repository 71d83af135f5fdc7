import type { OwnerReference } from '#api/meta.ts';
import { VirtualMachineModel } from '#api/models.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

export type VmOwner = { readonly index: number; readonly reference: OwnerReference };

/**
 * The reference that makes a snapshot go with its VM, and where it stands among the owners.
 *
 * OpenShift's own interface writes one: Kubernetes then deletes the snapshot when the VM is deleted.
 *
 * @example findVmOwner(aSnapshot()) // → undefined
 */
export const findVmOwner = ({ metadata }: VirtualMachineSnapshot): VmOwner | undefined => {
  const owners = metadata.ownerReferences ?? [];
  const index = owners.findIndex(
    ({ apiVersion, kind }) =>
      kind === VirtualMachineModel.kind &&
      apiVersion.startsWith(`${VirtualMachineModel.apiGroup}/`),
  );
  const reference = owners[index];
  return reference === undefined ? undefined : { index, reference };
};
