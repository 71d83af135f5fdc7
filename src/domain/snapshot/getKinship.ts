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

/** The UID of the VM of a snapshot, as far as it is certain. */
const findVmUid = (snapshot: VirtualMachineSnapshot, bearer: Bearer): string | undefined => {
  const recorded = getRecordedUid(snapshot);
  if (recorded !== undefined) {
    return recorded;
  }
  const source = snapshot.status?.sourceUID;
  switch (bearer.kind) {
    case 'gone':
      return source;
    case 'unknown':
      return undefined;
    case 'present': {
      const { uid } = bearer.vm.metadata;
      if (isSnapshotOf(snapshot, bearer.vm)) {
        return uid;
      }
      return source === uid ? undefined : source;
    }
  }
};

/**
 * Whether two snapshots are of the very same VM, be it there or gone.
 *
 * Our label says for good which VM a snapshot is of. KubeVirt's `status.sourceUID` is rewritten to the VM that bears the
 * name now, so that it counts only where that VM can be seen not to be another one. Where neither says anything of one
 * of them, nobody can tell.
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
  const [first, second] = [findVmUid(one, bearer), findVmUid(other, bearer)];
  if (first === undefined || second === undefined) {
    return 'unclear';
  }
  return first === second ? 'same' : 'other';
};
