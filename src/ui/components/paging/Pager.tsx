import { Pagination } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';

import { PAGE_SIZES } from './usePaging.ts';
import type { Paging } from './usePaging.ts';

type PagerProps = {
  readonly paging: Paging<unknown>;
  /** Names what is paged, because a page can bear several pagers. */
  readonly label: string;
};

/** Leads through the pages of a list. */
export const Pager = ({ paging, label }: PagerProps): ReactElement => {
  const t = useT();
  const { count, page, perPage, setPage, setPerPage } = paging;
  return (
    <Pagination
      isCompact
      itemCount={count}
      page={page}
      perPage={perPage}
      perPageOptions={PAGE_SIZES.map((value) => ({ title: String(value), value }))}
      onSetPage={(_event, next) => {
        setPage(next);
      }}
      onPerPageSelect={(_event, next) => {
        setPerPage(next);
      }}
      titles={{
        paginationAriaLabel: label,
        items: '',
        page: '',
        perPageSuffix: t('per page'),
        toNextPageAriaLabel: t('Next page'),
        toPreviousPageAriaLabel: t('Previous page'),
        optionsToggleAriaLabel: t('Rows per page'),
        ofWord: t('of'),
      }}
    />
  );
};
