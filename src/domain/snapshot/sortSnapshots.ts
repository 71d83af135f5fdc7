import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { getTakenAt } from './getTakenAt.ts';

export type SortBy = {
  readonly column: 'name' | 'date';
  readonly direction: 'asc' | 'desc';
};

type Compare = (one: VirtualMachineSnapshot, other: VirtualMachineSnapshot) => number;

/** Names are ASCII: the order must not depend on the language of whoever looks. */
const collator = new Intl.Collator('en', { numeric: true });

/** One that bears no time yet has only just been asked for. */
const getTime = (snapshot: VirtualMachineSnapshot): number =>
  getTakenAt(snapshot) ?? Number.MAX_SAFE_INTEGER;

const COMPARE: Readonly<Record<SortBy['column'], Compare>> = {
  name: (one, other) => collator.compare(one.metadata.name, other.metadata.name),
  date: (one, other) => getTime(one) - getTime(other),
};

/**
 * Snapshots by name, numbers in it as numbers, or by when the cut was made (asked for, while it is not made yet).
 *
 * Equal ones keep their order in both directions.
 *
 * @example sortSnapshots([s10, s9], { column: 'name', direction: 'asc' }) // → [s9, s10]
 */
export const sortSnapshots = (
  snapshots: readonly VirtualMachineSnapshot[],
  { column, direction }: SortBy,
): VirtualMachineSnapshot[] => {
  const compare = COMPARE[column];
  const sign = direction === 'asc' ? 1 : -1;
  return [...snapshots].sort((one, other) => sign * compare(one, other));
};
