import { useMemo } from 'react';

import { STATUS_GROUPS } from '#domain/snapshot/filterSnapshots.ts';
import type { SnapshotFilter, StatusGroup } from '#domain/snapshot/filterSnapshots.ts';
import { DEFAULT_PAGE_SIZE } from '#ui/components/paging/usePaging.ts';
import type { PageControl } from '#ui/components/paging/usePaging.ts';
import { useUrlState } from '#ui/sdk/useUrlState.ts';

export type TabFilter = {
  readonly filter: SnapshotFilter;
  readonly isOn: boolean;
  readonly setText: (text: string) => void;
  readonly setStatuses: (statuses: readonly StatusGroup[]) => void;
  readonly clear: () => void;
  readonly toFirstPage: () => void;
  readonly pages: PageControl;
};

const KEYS = ['text', 'status', 'page', 'perPage'] as const;

const FIRST_PAGE = { page: '' };

/** What is asked of the list and which page of the answer is shown, kept in the address. */
export const useTabFilter = (): TabFilter => {
  const { values, set } = useUrlState(KEYS);
  const { text, status, page, perPage } = values;
  const statuses = useMemo(
    () => STATUS_GROUPS.filter((group) => status.split(',').includes(group)),
    [status],
  );
  const filter = useMemo(() => ({ text, statuses }), [text, statuses]);
  const change = useMemo(
    () => ({
      setText: (next: string) => {
        set({ text: next, ...FIRST_PAGE });
      },
      setStatuses: (next: readonly StatusGroup[]) => {
        set({ status: next.join(','), ...FIRST_PAGE });
      },
      clear: () => {
        set({ text: '', status: '', ...FIRST_PAGE });
      },
      toFirstPage: () => {
        set(FIRST_PAGE);
      },
      setPages: (next: { readonly page: number; readonly perPage: number }) => {
        set({
          page: next.page === 1 ? '' : String(next.page),
          perPage: next.perPage === DEFAULT_PAGE_SIZE ? '' : String(next.perPage),
        });
      },
    }),
    [set],
  );
  const { setPages, ...changes } = change;
  return {
    ...changes,
    filter,
    isOn: text.trim() !== '' || filter.statuses.length > 0,
    pages: { page: Number(page), perPage: Number(perPage), setPages },
  };
};
