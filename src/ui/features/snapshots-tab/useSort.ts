import type { SortBy } from '#domain/snapshot/sortSnapshots.ts';
import { usePreference } from '#ui/sdk/usePreference.ts';

const DEFAULT: SortBy = { column: 'name', direction: 'asc' };

const readSort = (stored: unknown): SortBy | undefined => {
  const { column, direction } = (stored ?? {}) as Partial<Record<keyof SortBy, unknown>>;
  return (column === 'name' || column === 'date') && (direction === 'asc' || direction === 'desc')
    ? { column, direction }
    : undefined;
};

/** The order of the snapshots, remembered for the user. */
export const useSort = (): readonly [SortBy, (sort: SortBy) => void] =>
  usePreference('vm-snapshots.tab.sort', readSort, DEFAULT);
