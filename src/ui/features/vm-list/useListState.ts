import { useMemo, useState } from 'react';

import { DEFAULT_PAGE_SIZE } from '#ui/components/paging/usePaging.ts';
import type { PageControl } from '#ui/components/paging/usePaging.ts';
import { useUrlState } from '#ui/sdk/useUrlState.ts';

import type { VmColumn, VmSort } from './selectVms.ts';

export type ListState = {
  readonly text: string;
  readonly sort: VmSort;
  readonly pages: PageControl;
  readonly setText: (text: string) => void;
  readonly setSort: (sort: VmSort) => void;
};

const KEYS = ['text', 'sort', 'page', 'perPage'] as const;

type Values = Readonly<Record<(typeof KEYS)[number], string>>;

const NOTHING: Values = { text: '', sort: '', page: '', perPage: '' };

const COLUMNS: readonly VmColumn[] = ['name', 'namespace', 'status', 'node', 'ip'];

const DESCENDING = '-';

/** @example readSort('-status') // → { column: 'status', direction: 'desc' } */
const readSort = (value: string): VmSort => {
  const isDescending = value.startsWith(DESCENDING);
  const column = COLUMNS.find((each) => each === value.replace(DESCENDING, '')) ?? 'name';
  return { column, direction: isDescending ? 'desc' : 'asc' };
};

const writeSort = ({ column, direction }: VmSort): string => {
  const value = direction === 'desc' ? `${DESCENDING}${column}` : column;
  return value === 'name' ? '' : value;
};

/**
 * What is asked of the list and which page of the answer is shown: in the address where the page is ours, and in the
 * component where another page that keeps things of its own there has the list in it.
 */
export const useListState = (isEmbedded: boolean): ListState => {
  const url = useUrlState(KEYS);
  const [own, setOwn] = useState(NOTHING);
  const { text, sort, page, perPage } = isEmbedded ? own : url.values;
  const { set } = url;
  const change = useMemo(() => {
    const put = (changes: Partial<Values>): void => {
      if (isEmbedded) {
        setOwn((before) => ({ ...before, ...changes }));
      } else {
        set(changes);
      }
    };
    return {
      setText: (next: string) => {
        put({ text: next, page: '' });
      },
      setSort: (next: VmSort) => {
        put({ sort: writeSort(next), page: '' });
      },
      setPages: (next: { readonly page: number; readonly perPage: number }) => {
        put({
          page: next.page === 1 ? '' : String(next.page),
          perPage: next.perPage === DEFAULT_PAGE_SIZE ? '' : String(next.perPage),
        });
      },
    };
  }, [isEmbedded, set]);
  const { setPages, ...changes } = change;
  const sorting = useMemo(() => readSort(sort), [sort]);
  return {
    ...changes,
    text,
    sort: sorting,
    pages: { page: Number(page), perPage: Number(perPage), setPages },
  };
};
