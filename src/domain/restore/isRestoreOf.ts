import { VM_UID_LABEL } from '#api/labels.ts';
import { VirtualMachineModel } from '#api/models.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import { LAST_RESTORE_ANNOTATION } from '#api/virtualMachineRestore.ts';
import type { VirtualMachineRestore } from '#api/virtualMachineRestore.ts';

/** The UID of the VM that a restore says it belongs to. */
const getVmUid = ({ metadata }: VirtualMachineRestore): string | undefined =>
  metadata.labels?.[VM_UID_LABEL] ??
  metadata.ownerReferences?.find(({ kind }) => kind === VirtualMachineModel.kind)?.uid;

/**
 * Whether a VM says of itself that this restore was the last to exchange its disks.
 *
 * KubeVirt writes the annotation with the same update that exchanges them.
 *
 * @example isLastRestoreOf(aRestore({ uid: 'u1' }), aVm({ lastRestore: 'r1-u1' })) // → true
 */
export const isLastRestoreOf = ({ metadata }: VirtualMachineRestore, vm: VirtualMachine): boolean =>
  vm.metadata.annotations?.[LAST_RESTORE_ANNOTATION] === `${metadata.name}-${String(metadata.uid)}`;

/**
 * Whether a restore brings this very VM back, and not an earlier one that bore its name.
 *
 * A restore names its target only. KubeVirt makes the VM its owner and our label keeps the UID; one that brought a
 * deleted VM back has the UID of the VM before, and is known by what the new VM bears.
 *
 * @example isRestoreOf(aRestore({ vm: 'db' }), aVm()) // → false
 */
export const isRestoreOf = (restore: VirtualMachineRestore, vm: VirtualMachine): boolean => {
  const { metadata, spec } = restore;
  if (spec.target.name !== vm.metadata.name || metadata.namespace !== vm.metadata.namespace) {
    return false;
  }
  const uid = getVmUid(restore);
  return uid === undefined || uid === vm.metadata.uid || isLastRestoreOf(restore, vm);
};
