import type { SnapshotState } from '#domain/snapshot/snapshotState.ts';

const STOPPABLE: readonly SnapshotState['kind'][] = ['waiting', 'copying', 'retrying'];

/** Whether the cut is still being made and nobody has stopped that yet; KubeVirt counts down to its deadline. */
export const isStoppable = ({ kind }: SnapshotState): boolean => STOPPABLE.includes(kind);
