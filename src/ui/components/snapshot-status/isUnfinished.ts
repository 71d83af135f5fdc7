import type { SnapshotState } from '#domain/snapshot/snapshotState.ts';

const UNFINISHED: readonly SnapshotState['kind'][] = ['waiting', 'copying', 'retrying', 'stopping'];

/** Whether the cut is still being made: to end such a snapshot is to stop it, not to delete it. */
export const isUnfinished = ({ kind }: SnapshotState): boolean => UNFINISHED.includes(kind);
