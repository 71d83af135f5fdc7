import { Th } from '@patternfly/react-table';
import type { ThProps } from '@patternfly/react-table';
import type { ReactElement } from 'react';

import { toThSort } from '#ui/components/paging/toThSort.ts';
import { useT } from '#ui/i18n.ts';

import type { Column } from './columns.ts';
import { columnText } from './columnText.ts';
import type { TableView } from './TableView.ts';

type ColumnHeadingProps = Pick<TableView, 'sort' | 'onSort'> & { readonly column: Column };

/** The heading of a column beside the name. */
export const ColumnHeading = ({ column, sort, onSort }: ColumnHeadingProps): ReactElement => {
  const t = useT();
  const getExtra = (): Partial<ThProps> => {
    switch (column) {
      case 'date':
        return { sort: toThSort('date', sort, onSort) };
      case 'restoreSize':
        return {
          info: {
            tooltip: t('What a restore needs; the storage may use less.'),
            ariaLabel: t('About the restore size'),
          },
        };
      case 'lastRestored':
        return { width: 15 };
      default:
        return {};
    }
  };
  return (
    <Th modifier="nowrap" {...getExtra()}>
      {columnText(t, column)}
    </Th>
  );
};
