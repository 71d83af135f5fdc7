import { ToolbarItem } from '@patternfly/react-core';
import { memo } from 'react';

import { STATUS_GROUPS } from '#domain/snapshot/filterSnapshots.ts';
import type { StatusGroup } from '#domain/snapshot/filterSnapshots.ts';
import { ColumnPicker } from '#ui/components/columns/ColumnPicker.tsx';
import { ChoiceFilter } from '#ui/components/toolbar/ChoiceFilter.tsx';
import { useT } from '#ui/i18n.ts';

import { COLUMNS } from './columns.ts';
import type { Column } from './columns.ts';
import { columnText } from './columnText.ts';
import { statusGroupText } from './statusGroupText.ts';

type ListChoicesProps = {
  readonly statuses: readonly StatusGroup[];
  readonly onStatuses: (statuses: readonly StatusGroup[]) => void;
  readonly columns: readonly Column[];
  readonly onColumns: (columns: readonly Column[]) => void;
};

/** The menus of the toolbar; they are not drawn again for every key that is typed. */
export const ListChoices = memo((props: ListChoicesProps) => {
  const { statuses, onStatuses, columns, onColumns } = props;
  const t = useT();
  return (
    <>
      <ToolbarItem>
        <ChoiceFilter
          label={t('Status')}
          choices={STATUS_GROUPS.map((id) => ({ id, label: statusGroupText(t, id) }))}
          chosen={statuses}
          onChange={onStatuses}
        />
      </ToolbarItem>
      <ToolbarItem>
        <ColumnPicker
          columns={COLUMNS.map((id) => ({ id, label: columnText(t, id) }))}
          shown={columns}
          onChange={onColumns}
        />
      </ToolbarItem>
    </>
  );
});
ListChoices.displayName = 'ListChoices';
