import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { getSnapshotState } from '../snapshot/snapshotState.ts';
import type { SnapshotState } from '../snapshot/snapshotState.ts';
import type { Instant } from '../time/instant.ts';
import type { BulkTry } from './bulkRow.ts';

/**
 * How many VMs of a run may be held at once: their guests stand still together, and the time limit of each runs from
 * its creation, whether the storage has got to it or not. KubeVirt works on six snapshots at a time and the storage
 * drivers on some tens of requests: ten keep both busy, and leave room for other users.
 */
export const VMS_AT_ONCE = 10;

/** One VM of a run, in the order of the run. */
export type Turn = {
  readonly entry: {
    readonly attempt: BulkTry<unknown>;
    /** When KubeVirt will have given up the snapshot that was created, if it has not let go of the VM before. */
    readonly givenUpAt: Instant | undefined;
  };
  readonly snapshot: VirtualMachineSnapshot | undefined;
  /** Whether the snapshot was there before. */
  readonly wasSeen: boolean;
};

export type TurnPlan<T> = {
  /** Those whose turn has come. */
  readonly next: readonly T[];
  /** When there is something new to plan even if nothing is seen until then. */
  readonly lookAgainAt: Instant | undefined;
};

const HOLDS: Readonly<Record<SnapshotState['kind'], boolean>> = {
  waiting: true,
  copying: true,
  retrying: true,
  stopping: true,
  unknown: true,
  finishing: false,
  ready: false,
  broken: false,
  failed: false,
  deleting: false,
};

const isHeld = ({ entry, snapshot, wasSeen }: Turn, now: Instant): boolean => {
  if (entry.attempt.kind === 'creating') {
    return true;
  }
  if (entry.givenUpAt !== undefined && entry.givenUpAt <= now) {
    return false;
  }
  return snapshot === undefined
    ? entry.attempt.kind === 'created' && !wasSeen
    : HOLDS[getSnapshotState(snapshot).kind];
};

/**
 * Whose turn it is: as many begin as VMs have been let go of.
 *
 * A VM counts as held from the request on until its snapshot is seen to have let go of it. What is not seen, because
 * the connection is lost or the user may not look, is over with the snapshot's time limit: a run neither stands still
 * for ever nor lets all begin unseen.
 *
 * @example planTurns(twelveWaiting, now) // → { next: the first ten of them, lookAgainAt: undefined }
 */
export const planTurns = <T extends Turn>(turns: readonly T[], now: Instant): TurnPlan<T> => {
  const waiting = turns.filter(({ entry }) => entry.attempt.kind === 'waiting');
  const held = turns.filter((turn) => isHeld(turn, now));
  const next = waiting.slice(0, Math.max(0, VMS_AT_ONCE - held.length));
  const ends = held.flatMap(({ entry }) => entry.givenUpAt ?? []);
  const isOver = next.length === waiting.length || ends.length === 0;
  return { next, lookAgainAt: isOver ? undefined : (Math.min(...ends) as Instant) };
};
