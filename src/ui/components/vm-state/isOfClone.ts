import { VirtualMachineCloneModel } from '#api/models.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

/** Whether a clone of the VM took a snapshot for itself. */
export const isOfClone = ({ metadata }: VirtualMachineSnapshot): boolean =>
  metadata.ownerReferences?.some(({ kind }) => kind === VirtualMachineCloneModel.kind) === true;
