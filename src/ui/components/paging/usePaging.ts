import { useMemo, useState } from 'react';

export type Paging<T> = {
  /** The rows of the present page. */
  readonly shown: readonly T[];
  readonly count: number;
  /** Not while everything fits the smallest page. */
  readonly isNeeded: boolean;
  readonly page: number;
  readonly perPage: number;
  readonly setPage: (page: number) => void;
  readonly setPerPage: (perPage: number) => void;
};

type Pages = { readonly page: number; readonly perPage: number };

/** Where the present page is kept; what is not a page or a size of ours counts as the first. */
export type PageControl = Pages & { readonly setPages: (pages: Pages) => void };

export const PAGE_SIZES = [20, 50, 100, 200] as const;

const [SMALLEST, FIRST] = PAGE_SIZES;

/** How many rows a page has until somebody chooses. */
export const DEFAULT_PAGE_SIZE = FIRST;

const isSize = (perPage: number): boolean => PAGE_SIZES.some((size) => size === perPage);

/** Cuts a long list into pages; when it shrinks under the present page the last one is shown. */
export const usePaging = <T>(rows: readonly T[], control?: PageControl): Paging<T> => {
  const [own, setOwn] = useState<Pages>({ page: 1, perPage: FIRST });
  const {
    page: wantedPage,
    perPage: wantedSize,
    setPages,
  } = control ?? { ...own, setPages: setOwn };
  const perPage = isSize(wantedSize) ? wantedSize : FIRST;
  const lastPage = Math.max(1, Math.ceil(rows.length / perPage));
  const page = Math.min(Math.max(1, Math.trunc(wantedPage) || 1), lastPage);
  const shown = useMemo(
    () => rows.slice((page - 1) * perPage, page * perPage),
    [rows, page, perPage],
  );
  return {
    shown,
    count: rows.length,
    isNeeded: rows.length > SMALLEST,
    page,
    perPage,
    setPage: (next) => {
      setPages({ page: next, perPage });
    },
    setPerPage: (next) => {
      setPages({ page: 1, perPage: next });
    },
  };
};
