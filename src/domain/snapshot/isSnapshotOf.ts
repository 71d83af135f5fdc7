import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { toInstant } from '../time/instant.ts';
import { getRecordedUid } from './getRecordedUid.ts';

const isOlder = (snapshot: VirtualMachineSnapshot, vm: VirtualMachine): boolean => {
  const taken = snapshot.metadata.creationTimestamp;
  const made = vm.metadata.creationTimestamp;
  return taken !== undefined && made !== undefined && toInstant(taken) < toInstant(made);
};

/**
 * Whether a snapshot is of this very VM, and not of an earlier one that bore its name.
 *
 * KubeVirt rewrites `status.sourceUID` to whatever VM bears the name now, so that it proves nothing for a snapshot
 * older than the VM. Our label keeps the UID from when the snapshot was taken and decides where it is. A snapshot that
 * KubeVirt has not looked at yet has neither, and is of the VM that is there.
 *
 * @example isSnapshotOf(aSnapshot({ labels: { 'vm-snapshots.io/vm-uid': 'another' } }), aVm()) // → false
 */
export const isSnapshotOf = (snapshot: VirtualMachineSnapshot, vm: VirtualMachine): boolean => {
  const { metadata, spec, status } = snapshot;
  if (spec.source.name !== vm.metadata.name || metadata.namespace !== vm.metadata.namespace) {
    return false;
  }
  const recorded = getRecordedUid(snapshot);
  if (recorded !== undefined) {
    return recorded === vm.metadata.uid;
  }
  const isOther = status?.sourceUID !== undefined && status.sourceUID !== vm.metadata.uid;
  return !isOther && !isOlder(snapshot, vm);
};
