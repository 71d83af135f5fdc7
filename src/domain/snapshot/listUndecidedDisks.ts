import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { getWhyLeftOut } from '../disks/getWhyLeftOut.ts';
import { getSnapshotState } from './snapshotState.ts';
import type { SnapshotState } from './snapshotState.ts';

const HELD_UP: readonly SnapshotState['kind'][] = ['copying', 'failed'];

/**
 * The disks for whose copies KubeVirt cannot choose among several snapshot classes, where a snapshot has not come to the
 * copies, or failed before it did.
 *
 * KubeVirt says of such a snapshot only that it works on it, and in the end that its time is up; the reason stands in
 * `status.volumeSnapshotStatuses` of the VM, as it is today.
 *
 * @example listUndecidedDisks(aSnapshot({ phase: 'InProgress' }), vm) // → ['root']
 */
export const listUndecidedDisks = (
  snapshot: VirtualMachineSnapshot,
  { status }: VirtualMachine,
): string[] =>
  snapshot.status?.virtualMachineSnapshotContentName === undefined &&
  HELD_UP.includes(getSnapshotState(snapshot).kind)
    ? (status?.volumeSnapshotStatuses ?? [])
        .filter((verdict) => getWhyLeftOut(undefined, verdict) === 'several-snapshot-classes')
        .map(({ name }) => name)
    : [];
