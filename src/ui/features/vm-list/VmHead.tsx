import { Th, Thead, Tr } from '@patternfly/react-table';
import { memo } from 'react';

import { toThSort } from '#ui/components/paging/toThSort.ts';
import { PageCheckbox } from '#ui/components/selection/PageCheckbox.tsx';
import { END_COLUMN } from '#ui/components/steady-table/endColumn.ts';
import { useT } from '#ui/i18n.ts';

import type { VmSort } from './selectVms.ts';
import { useSortColumns } from './useSortColumns.ts';
import { CHECK_CELL } from './VmRow.tsx';

type VmHeadProps = {
  readonly isAll: boolean;
  readonly isSome: boolean;
  readonly onSelectAll: (isSelected: boolean) => void;
  readonly sort: VmSort;
  readonly onSort: (sort: VmSort) => void;
  readonly showsNamespace: boolean;
  readonly showsLast: boolean;
};

/** The headings of the table; they are drawn again only when one of them has changed. */
export const VmHead = memo((props: VmHeadProps) => {
  const { isAll, isSome, onSelectAll, sort, onSort, showsNamespace, showsLast } = props;
  const t = useT();
  const columns = useSortColumns(showsNamespace);
  return (
    <Thead>
      <Tr>
        <Th className={CHECK_CELL} aria-label={t('Selection')}>
          <PageCheckbox
            label={t('Select all on this page')}
            isAll={isAll}
            isSome={isSome}
            onChange={onSelectAll}
          />
        </Th>
        {columns.map(({ column, label }) => (
          <Th
            key={column}
            modifier="nowrap"
            sort={toThSort(column, sort, onSort)}
            // Names may break anywhere, so that the other columns would leave them no more than a few letters.
            {...(column === 'name' ? { width: 25 as const } : {})}
          >
            {label}
          </Th>
        ))}
        <Th modifier="nowrap">{t('Conditions')}</Th>
        {showsLast && (
          <Th
            modifier="nowrap"
            info={{
              ariaLabel: t('What is shown here'),
              popover: t(
                'The newest snapshot that can be restored, of those that were taken here. A dash means that there is none of these. Those of other tools are on the page of the VM.',
              ),
            }}
          >
            {t('Last snapshot')}
          </Th>
        )}
        <Th screenReaderText={t('Actions')} {...END_COLUMN} />
      </Tr>
    </Thead>
  );
});
VmHead.displayName = 'VmHead';
