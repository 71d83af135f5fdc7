import { DESCRIPTION_ANNOTATION } from '#api/labels.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { getSnapshotState } from './snapshotState.ts';
import type { SnapshotState } from './snapshotState.ts';

/** What a person asks for who looks for snapshots in a certain state. */
export const STATUS_GROUPS = ['ready', 'in-progress', 'failed', 'not-usable', 'deleting'] as const;

export type StatusGroup = (typeof STATUS_GROUPS)[number];

const GROUP_OF: Readonly<Record<SnapshotState['kind'], StatusGroup>> = {
  waiting: 'in-progress',
  copying: 'in-progress',
  retrying: 'in-progress',
  finishing: 'in-progress',
  ready: 'ready',
  failed: 'failed',
  broken: 'not-usable',
  stopping: 'deleting',
  deleting: 'deleting',
  unknown: 'not-usable',
};

export type SnapshotFilter = {
  readonly text: string;
  /** None means all. */
  readonly statuses: readonly StatusGroup[];
};

/** A snapshot with what is asked of it, worked out once and not with every key that is typed. */
export type Searchable = {
  readonly snapshot: VirtualMachineSnapshot;
  readonly words: string;
  readonly status: StatusGroup;
};

/**
 * Works out what `filterSnapshots` asks of a snapshot: name and description in lower case, and the group of its state.
 *
 * @example toSearchable(aSnapshot({ name: 's1', description: 'Before' })).words // → 's1\nbefore'
 */
export const toSearchable = (snapshot: VirtualMachineSnapshot): Searchable => {
  const { name, annotations } = snapshot.metadata;
  return {
    snapshot,
    words: `${name}\n${annotations?.[DESCRIPTION_ANNOTATION] ?? ''}`.toLowerCase(),
    status: GROUP_OF[getSnapshotState(snapshot).kind],
  };
};

/**
 * The snapshots whose name or description contains the text, in whatever case, and whose state is asked for.
 *
 * @example filterSnapshots([toSearchable(aSnapshot({ name: 's1' }))], { text: 'S1', statuses: [] }) // → [s1]
 */
export const filterSnapshots = (
  rows: readonly Searchable[],
  { text, statuses }: SnapshotFilter,
): VirtualMachineSnapshot[] => {
  const wanted = text.trim().toLowerCase();
  return rows
    .filter(
      ({ words, status }) =>
        words.includes(wanted) && (statuses.length === 0 || statuses.includes(status)),
    )
    .map(({ snapshot }) => snapshot);
};
