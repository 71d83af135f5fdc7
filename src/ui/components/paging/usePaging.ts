import { useState } from 'react';

export type Paging<T> = {
  /** The rows of the present page. */
  readonly shown: readonly T[];
  readonly count: number;
  readonly page: number;
  readonly perPage: number;
  readonly setPage: (page: number) => void;
  readonly setPerPage: (perPage: number) => void;
};

const FIRST_PER_PAGE = 50;

/** Cuts a long list into pages; when it shrinks under the present page the last one is shown. */
export const usePaging = <T>(rows: readonly T[]): Paging<T> => {
  const [wantedPage, setWantedPage] = useState(1);
  const [perPage, setPerPage] = useState(FIRST_PER_PAGE);
  const lastPage = Math.max(1, Math.ceil(rows.length / perPage));
  const page = Math.min(wantedPage, lastPage);
  return {
    shown: rows.slice((page - 1) * perPage, page * perPage),
    count: rows.length,
    page,
    perPage,
    setPage: setWantedPage,
    setPerPage: (next) => {
      setPerPage(next);
      setWantedPage(1);
    },
  };
};
