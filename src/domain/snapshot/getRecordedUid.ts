import { VM_LABEL, VM_UID_LABEL } from '#api/labels.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { toLabelValue } from '../naming/labelValue.ts';

/**
 * The UID of the VM that a snapshot was taken of, where we wrote it down.
 *
 * Labels that name another VM than its source were copied along with the rest of another snapshot and say nothing.
 *
 * @example getRecordedUid(aSnapshot({ labels: { 'vm-snapshots.io/vm-uid': 'u1' } })) // → 'u1'
 */
export const getRecordedUid = ({ metadata, spec }: VirtualMachineSnapshot): string | undefined => {
  const { [VM_LABEL]: name, [VM_UID_LABEL]: uid } = metadata.labels ?? {};
  return name === undefined || name === toLabelValue(spec.source.name) ? uid : undefined;
};
