import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { findCondition } from '../conditions/findCondition.ts';
import { type Obstacle, parseObstacle } from './parseObstacle.ts';

export type { Obstacle } from './parseObstacle.ts';

/** What one snapshot is doing; `why` and `error` are KubeVirt's own words. */
export type SnapshotState =
  | { readonly kind: 'waiting'; readonly why: string; readonly obstacle?: Obstacle }
  | { readonly kind: 'copying' }
  | { readonly kind: 'retrying'; readonly error: string }
  | { readonly kind: 'finishing' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'broken'; readonly error: string }
  | { readonly kind: 'failed'; readonly why: readonly string[] }
  | { readonly kind: 'stopping' }
  | { readonly kind: 'deleting' };

type Status = NonNullable<VirtualMachineSnapshot['status']>;

/** Reasons that only repeat the phase. */
const TELLS_NOTHING = new Set([
  'Operation failed',
  'In error state',
  'Not ready',
  'Operation complete',
]);

const explainFailure = (status: Status): string[] => {
  const words = [
    status.error?.message,
    findCondition(status.conditions, 'Progressing')?.reason,
    findCondition(status.conditions, 'Failure')?.reason,
  ];
  return [...new Set(words)].filter(
    (word): word is string => word !== undefined && word !== '' && !TELLS_NOTHING.has(word),
  );
};

/** Succeeded says that the cut was made; only `readyToUse` says that it can be restored from. */
const judgeTaken = (status: Status): SnapshotState => {
  if (status.readyToUse === true) return { kind: 'ready' };
  const error = status.error?.message;
  return error === undefined ? { kind: 'finishing' } : { kind: 'broken', error };
};

const judgeRunning = (status: Status | undefined): SnapshotState => {
  const progressing = findCondition(status?.conditions, 'Progressing');
  const error = status?.error?.message;
  if (error !== undefined) return { kind: 'retrying', error };
  if (progressing?.status === 'True') return { kind: 'copying' };
  const why = progressing?.reason ?? '';
  const obstacle = parseObstacle(why);
  return { kind: 'waiting', why, ...(obstacle === undefined ? {} : { obstacle }) };
};

/**
 * The one state of a snapshot, from its phase, conditions and error as virt-controller writes them.
 *
 * Deleting an unfinished snapshot is what stops it; one that had succeeded is merely deleted, and KubeVirt then
 * leaves its phase at Succeeded.
 *
 * @example getSnapshotState(aSnapshot({ phase: 'Succeeded', readyToUse: true })) // → { kind: 'ready' }
 */
export const getSnapshotState = (snapshot: VirtualMachineSnapshot): SnapshotState => {
  const { status } = snapshot;
  const over = status?.phase === 'Succeeded' || status?.phase === 'Failed';
  if (snapshot.metadata.deletionTimestamp !== undefined) {
    return { kind: over ? 'deleting' : 'stopping' };
  }
  if (status?.phase === 'Failed') return { kind: 'failed', why: explainFailure(status) };
  if (status?.phase === 'Succeeded') return judgeTaken(status);
  return judgeRunning(status);
};
