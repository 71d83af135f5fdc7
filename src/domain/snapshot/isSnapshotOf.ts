import { VM_UID_LABEL } from '#api/labels.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { toInstant } from '../time/instant.ts';

const isOlderThan = (snapshot: VirtualMachineSnapshot, vm: VirtualMachine): boolean => {
  const taken = snapshot.metadata.creationTimestamp;
  const born = vm.metadata.creationTimestamp;
  return taken !== undefined && born !== undefined && toInstant(taken) < toInstant(born);
};

/**
 * Whether a snapshot was taken of this very VM, not of an earlier one of its name. Our label knows;
 * `status.sourceUID` does not, for KubeVirt rewrites it when a VM is recreated, so age speaks as well.
 *
 * @example isSnapshotOf(aSnapshot({ vm: 'web-1', vmUid: 'u1' }), aVm({ name: 'web-1', uid: 'u2' })) // → false
 */
export const isSnapshotOf = (snapshot: VirtualMachineSnapshot, vm: VirtualMachine): boolean => {
  if (snapshot.spec.source.name !== vm.metadata.name) return false;
  const label = snapshot.metadata.labels?.[VM_UID_LABEL];
  if (label !== undefined) return label === vm.metadata.uid;
  const source = snapshot.status?.sourceUID;
  return (source === undefined || source === vm.metadata.uid) && !isOlderThan(snapshot, vm);
};
