import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { getTakenAt } from '#domain/snapshot/getTakenAt.ts';
import { getSnapshotState } from '#domain/snapshot/snapshotState.ts';
import type { SnapshotState } from '#domain/snapshot/snapshotState.ts';

const isLater = (one: VirtualMachineSnapshot, other: VirtualMachineSnapshot): boolean =>
  (getTakenAt(one) ?? 0) > (getTakenAt(other) ?? 0);

/** The newest snapshot in one of these states. */
export const selectNewest = (
  snapshots: readonly VirtualMachineSnapshot[],
  kinds: readonly SnapshotState['kind'][],
): VirtualMachineSnapshot | undefined =>
  snapshots
    .filter((snapshot) => kinds.includes(getSnapshotState(snapshot).kind))
    .reduce<VirtualMachineSnapshot | undefined>(
      (newest, snapshot) => (newest === undefined || isLater(snapshot, newest) ? snapshot : newest),
      undefined,
    );

/** The last failed attempt, as long as none has succeeded since. */
export const selectLastFailure = (
  snapshots: readonly VirtualMachineSnapshot[],
): VirtualMachineSnapshot | undefined => {
  const failed = selectNewest(snapshots, ['failed']);
  const done = selectNewest(snapshots, ['ready', 'finishing']);
  const isOvertaken = failed !== undefined && done !== undefined && !isLater(failed, done);
  return isOvertaken ? undefined : failed;
};
