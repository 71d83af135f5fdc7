import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { holdsNoDisk } from '../consistency/holdsNoDisk.ts';
import { getTakenAt } from './getTakenAt.ts';
import { isShortLived } from './isShortLived.ts';
import { getSnapshotState } from './snapshotState.ts';
import type { SnapshotState } from './snapshotState.ts';

const isLater = (one: VirtualMachineSnapshot, other: VirtualMachineSnapshot): boolean =>
  (getTakenAt(one) ?? 0) > (getTakenAt(other) ?? 0);

/**
 * The newest snapshot in one of these states. What a controller of KubeVirt took for itself is passed over: it goes
 * without notice. One that bears no time yet counts as the oldest.
 *
 * @example selectNewest([], ['ready']) // → undefined
 */
const selectNewest = (
  snapshots: readonly VirtualMachineSnapshot[],
  kinds: readonly SnapshotState['kind'][],
): VirtualMachineSnapshot | undefined =>
  snapshots
    .filter(
      (snapshot) => kinds.includes(getSnapshotState(snapshot).kind) && !isShortLived(snapshot),
    )
    .reduce<VirtualMachineSnapshot | undefined>(
      (newest, snapshot) => (newest === undefined || isLater(snapshot, newest) ? snapshot : newest),
      undefined,
    );

/**
 * The newest snapshot that can be restored. One that holds the configuration only counts where none holds a disk: it
 * takes nobody back to a moment.
 *
 * @example selectUsable([ready, newerWithoutDisks]) // → ready
 */
export const selectUsable = (
  snapshots: readonly VirtualMachineSnapshot[],
): VirtualMachineSnapshot | undefined =>
  selectNewest(
    snapshots.filter((snapshot) => !holdsNoDisk(snapshot)),
    ['ready'],
  ) ?? selectNewest(snapshots, ['ready']);

/**
 * The last failed attempt, as long as none has succeeded since. One whose copies are being completed counts as a success
 * already, for the cut is made.
 *
 * @example selectLastFailure([aSnapshot({ phase: 'Failed' })]) // → s1
 */
export const selectLastFailure = (
  snapshots: readonly VirtualMachineSnapshot[],
): VirtualMachineSnapshot | undefined => {
  const failed = selectNewest(snapshots, ['failed']);
  const done = selectNewest(snapshots, ['ready', 'finishing']);
  const isOvertaken = failed !== undefined && done !== undefined && !isLater(failed, done);
  return isOvertaken ? undefined : failed;
};
