import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { getRecordedUid } from './getRecordedUid.ts';
import { isSnapshotOf } from './isSnapshotOf.ts';

/** The VM that bears a name now: none any more, or one that cannot be seen, are two things. */
export type Bearer =
  | { readonly kind: 'present'; readonly vm: VirtualMachine }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unknown' };

/** Whether two snapshots are of one VM. */
export type Kinship = 'same' | 'other' | 'unclear';

/**
 * Whether two snapshots are of the very same VM, be it there or gone.
 *
 * Our label says for good which VM a snapshot is of, and a VM that is there can be compared with. KubeVirt's
 * `status.sourceUID` proves nothing of any other VM: it is rewritten to each one that bears the name, and stays so when
 * that is gone, too.
 *
 * @example getKinship(aSnapshot(), aSnapshot({ name: 's2', vm: 'db' }), { kind: 'gone' }) // → 'other'
 */
export const getKinship = (
  one: VirtualMachineSnapshot,
  other: VirtualMachineSnapshot,
  bearer: Bearer,
): Kinship => {
  const isNamesake =
    one.spec.source.name === other.spec.source.name &&
    one.metadata.namespace === other.metadata.namespace;
  if (!isNamesake) {
    return 'other';
  }
  if (bearer.kind === 'present') {
    const [isOne, isOther] = [isSnapshotOf(one, bearer.vm), isSnapshotOf(other, bearer.vm)];
    if (isOne || isOther) {
      return isOne === isOther ? 'same' : 'other';
    }
  }
  const [first, second] = [getRecordedUid(one), getRecordedUid(other)];
  if (first === undefined || second === undefined) {
    return 'unclear';
  }
  return first === second ? 'same' : 'other';
};
