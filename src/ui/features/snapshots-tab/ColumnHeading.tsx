import { Th } from '@patternfly/react-table';
import type { ThProps } from '@patternfly/react-table';
import { memo, useRef } from 'react';

import { toThSort } from '#ui/components/paging/toThSort.ts';
import { useT } from '#ui/i18n.ts';

import type { Column } from './columns.ts';
import { columnText } from './columnText.ts';
import type { TableView } from './TableView.ts';

type ColumnHeadingProps = Pick<TableView, 'sort' | 'onSort'> & { readonly column: Column | 'name' };

/**
 * The heading of a column. PatternFly measures a heading whenever it is drawn, and a cell whenever its `ref` is another:
 * the page would be laid out anew for each.
 */
export const ColumnHeading = memo(({ column, sort, onSort }: ColumnHeadingProps) => {
  const t = useT();
  const ref = useRef<HTMLTableCellElement>(null);
  const getExtra = (): Partial<ThProps> => {
    switch (column) {
      case 'name':
        return { sort: toThSort('name', sort, onSort), width: 20 };
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
    <Th ref={ref} modifier="nowrap" {...getExtra()}>
      {column === 'name' ? t('Name') : columnText(t, column)}
    </Th>
  );
});
ColumnHeading.displayName = 'ColumnHeading';
