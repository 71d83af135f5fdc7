import { useState } from 'react';

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

export const PAGE_SIZES = [20, 50, 100, 200] as const;

const [SMALLEST, FIRST] = PAGE_SIZES;

/** Cuts a long list into pages; when it shrinks under the present page the last one is shown. */
export const usePaging = <T>(rows: readonly T[]): Paging<T> => {
  const [wantedPage, setWantedPage] = useState(1);
  const [perPage, setPerPage] = useState<number>(FIRST);
  const lastPage = Math.max(1, Math.ceil(rows.length / perPage));
  const page = Math.min(wantedPage, lastPage);
  return {
    shown: rows.slice((page - 1) * perPage, page * perPage),
    count: rows.length,
    isNeeded: rows.length > SMALLEST,
    page,
    perPage,
    setPage: setWantedPage,
    setPerPage: (next) => {
      setPerPage(next);
      setWantedPage(1);
    },
  };
};
