import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { listIndications } from '../consistency/listIndications.ts';
import { findCondition } from '../conditions/findCondition.ts';
import { listFailureWords } from './listFailureWords.ts';
import { parseObstacle } from './parseObstacle.ts';

/** What a snapshot waits for before KubeVirt holds the VM; disks bear the names of their claims. */
export type Obstacle =
  | {
      readonly kind: 'disk-missing' | 'disk-not-ready' | 'disk-deleting' | 'disk-not-populated';
      readonly disk: string;
    }
  | { readonly kind: 'in-use'; readonly disks: readonly string[] }
  | { readonly kind: 'other-snapshot'; readonly snapshot: string }
  | { readonly kind: 'vm-missing' };

export type SnapshotState =
  /** KubeVirt does not hold the VM yet; `why` in its own words, '' as long as it has said nothing. */
  | { readonly kind: 'waiting'; readonly why: string; readonly obstacle?: Obstacle }
  /**
   * KubeVirt holds the VM. `frozen`: it freezes the guest for that, until all disks are cut. `started`: the guest is
   * ready, and the storage has been asked for copies.
   */
  | { readonly kind: 'copying'; readonly frozen: boolean; readonly started: boolean }
  /** KubeVirt holds the VM, met an error and tries again. */
  | { readonly kind: 'retrying'; readonly error: string }
  /** The cut is made and the VM free; the storage completes the copies. */
  | { readonly kind: 'finishing' }
  | { readonly kind: 'ready' }
  /** The cut was made, but a copy is missing or the storage reports an error: not to be restored, unless it heals. */
  | { readonly kind: 'broken'; readonly error: string }
  /** `why` in KubeVirt's own words, the most telling first. */
  | { readonly kind: 'failed'; readonly why: readonly string[] }
  /** Deleted before the cut: what was made is being taken away, and the VM is held until that is done. */
  | { readonly kind: 'stopping' }
  | { readonly kind: 'deleting' }
  /** In a phase that no KubeVirt of today knows. */
  | { readonly kind: 'unknown'; readonly phase: string };

const IN_ERROR = 'In error state';

const WITHOUT_FREEZE = ['Paused', 'QuiesceTimeout', 'QuiesceFailed'];

const isFrozen = (snapshot: VirtualMachineSnapshot): boolean => {
  const words = listIndications(snapshot).map(({ indication }) => indication);
  return words.includes('GuestAgent') && !WITHOUT_FREEZE.some((word) => words.includes(word));
};

const getWait = (why: string): SnapshotState => {
  const obstacle = parseObstacle(why);
  return { kind: 'waiting', why, ...(obstacle === undefined ? {} : { obstacle }) };
};

const getProgress = (snapshot: VirtualMachineSnapshot): SnapshotState => {
  const { conditions, error, virtualMachineSnapshotContentName: content } = snapshot.status ?? {};
  const { status, reason = '' } = findCondition(conditions, 'Progressing') ?? {};
  if (error !== undefined || reason === IN_ERROR) {
    return { kind: 'retrying', error: error?.message ?? IN_ERROR };
  }
  return status === 'True'
    ? { kind: 'copying', frozen: isFrozen(snapshot), started: content !== undefined }
    : getWait(reason);
};

const getOutcome = ({ status }: VirtualMachineSnapshot): SnapshotState => {
  if (status?.readyToUse === true) {
    return { kind: 'ready' };
  }
  return status?.error === undefined
    ? { kind: 'finishing' }
    : { kind: 'broken', error: status.error.message ?? IN_ERROR };
};

const readState = (snapshot: VirtualMachineSnapshot): SnapshotState => {
  const isDeleted = snapshot.metadata.deletionTimestamp !== undefined;
  const phase: string | undefined = snapshot.status?.phase;
  switch (phase) {
    case 'Succeeded':
      return isDeleted ? { kind: 'deleting' } : getOutcome(snapshot);
    case 'Failed':
      return isDeleted ? { kind: 'deleting' } : { kind: 'failed', why: listFailureWords(snapshot) };
    case 'Deleting':
      return { kind: 'stopping' };
    case 'InProgress':
    case 'Unknown':
    case undefined:
      return isDeleted ? { kind: 'stopping' } : getProgress(snapshot);
    default:
      return isDeleted ? { kind: 'deleting' } : { kind: 'unknown', phase };
  }
};

const known = new WeakMap<VirtualMachineSnapshot, SnapshotState>();

/**
 * The one state that a snapshot is in.
 *
 * KubeVirt's phase decides, except that a deletion counts from its time stamp on: the phase `Deleting` comes later,
 * and never for a snapshot that had succeeded or failed, whose VM is free. `Succeeded` means that the cut is made, not
 * that it can be restored: that is `readyToUse`, which is taken back when a VolumeSnapshot vanishes. An error before
 * the cut passes when its cause does; only the phase `Failed` is final.
 *
 * What was read once of an object is kept, for objects do not change, and hundreds are asked for again with each event.
 *
 * @example getSnapshotState(aSnapshot({ phase: 'Succeeded', readyToUse: false })) // → { kind: 'finishing' }
 */
export const getSnapshotState = (snapshot: VirtualMachineSnapshot): SnapshotState => {
  const state = known.get(snapshot) ?? readState(snapshot);
  known.set(snapshot, state);
  return state;
};
