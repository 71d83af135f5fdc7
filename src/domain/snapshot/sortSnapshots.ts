import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { getTakenAt } from './getTakenAt.ts';

export type SortBy = {
  readonly column: 'name' | 'date';
  readonly direction: 'asc' | 'desc';
};

type Compare = (a: VirtualMachineSnapshot, b: VirtualMachineSnapshot) => number;

const collator = new Intl.Collator('en', { numeric: true });

const byName: Compare = (a, b) => collator.compare(a.metadata.name, b.metadata.name);

const byDate: Compare = (a, b) => (getTakenAt(a) ?? 0) - (getTakenAt(b) ?? 0) || byName(a, b);

/**
 * Snapshots in the chosen order; names compare as people read them, so `s2` stands before `s10`.
 *
 * @example sortSnapshots([s10, s2], { column: 'name', direction: 'asc' }) // → [s2, s10]
 */
export const sortSnapshots = (
  snapshots: readonly VirtualMachineSnapshot[],
  by: SortBy,
): VirtualMachineSnapshot[] => {
  const compare = by.column === 'name' ? byName : byDate;
  const sign = by.direction === 'asc' ? 1 : -1;
  return snapshots.toSorted((a, b) => sign * compare(a, b));
};
