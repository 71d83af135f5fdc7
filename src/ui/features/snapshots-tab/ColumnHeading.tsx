import { Th } from '@patternfly/react-table';
import type { ThProps } from '@patternfly/react-table';
import { memo, useRef } from 'react';

import { toThSort } from '#ui/components/paging/toThSort.ts';
import { useT } from '#ui/i18n.ts';

import type { Column } from './columns.ts';
import { columnText } from './columnText.ts';
import type { TableView } from './TableView.ts';

/** Names may break anywhere, so that the other columns would leave them no more than a few letters. */
const NAME_STYLE = { minInlineSize: '11rem' };

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
        return { sort: toThSort('name', sort, onSort), width: 20, style: NAME_STYLE };
      case 'date':
        return { sort: toThSort('date', sort, onSort) };
      case 'restoreSize':
        return {
          info: {
            tooltip: t('What a restore needs; the storage may use less.'),
            ariaLabel: t('About the restore size'),
          },
        };
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
