import { Button, Toolbar, ToolbarContent, ToolbarGroup, ToolbarItem } from '@patternfly/react-core';
import type { ReactElement, ReactNode, RefObject } from 'react';

import { STATUS_GROUPS } from '#domain/snapshot/filterSnapshots.ts';
import { Pager } from '#ui/components/paging/Pager.tsx';
import type { Paging } from '#ui/components/paging/usePaging.ts';
import { ChoiceLabels } from '#ui/components/toolbar/ChoiceLabels.tsx';
import { SearchField } from '#ui/components/toolbar/SearchField.tsx';
import { useT } from '#ui/i18n.ts';

import type { Column } from './columns.ts';
import { ListChoices } from './ListChoices.tsx';
import { statusGroupText } from './statusGroupText.ts';
import type { TabFilter } from './useTabFilter.ts';

type SnapshotsToolbarProps = {
  readonly tabFilter: TabFilter;
  readonly columns: readonly Column[];
  readonly onColumns: (columns: readonly Column[]) => void;
  readonly paging: Paging<unknown>;
  /** The field to search by; it takes the focus when a filter that had it goes away. */
  readonly searchRef: RefObject<HTMLInputElement>;
  /** What stands in for the headings of the table where it has none. */
  readonly narrow: ReactNode;
  /** What can be done with what is chosen. */
  readonly bulk: ReactNode;
};

/** Search, filter, columns and pages of the list. */
export const SnapshotsToolbar = (props: SnapshotsToolbarProps): ReactElement => {
  const { tabFilter, columns, onColumns, paging, searchRef, narrow, bulk } = props;
  const { filter, isOn, setText, setStatuses, clear } = tabFilter;
  const t = useT();
  return (
    <Toolbar>
      <ToolbarContent>
        <ToolbarItem>
          <SearchField
            label={t('Search by name or description')}
            text={filter.text}
            onText={setText}
            inputRef={searchRef}
          />
        </ToolbarItem>
        <ListChoices
          statuses={filter.statuses}
          onStatuses={setStatuses}
          columns={columns}
          onColumns={onColumns}
        />
        {narrow}
        {bulk}
        {paging.isNeeded && (
          <ToolbarItem variant="pagination" align={{ default: 'alignEnd' }}>
            <Pager paging={paging} label={t('Pages of snapshots')} />
          </ToolbarItem>
        )}
      </ToolbarContent>
      {isOn && (
        <ToolbarContent>
          <ToolbarGroup variant="filter-group">
            <ToolbarItem>
              <ChoiceLabels
                label={t('Status')}
                choices={STATUS_GROUPS.map((id) => ({ id, label: statusGroupText(t, id) }))}
                chosen={filter.statuses}
                onChange={(chosen) => {
                  setStatuses(chosen);
                  searchRef.current?.focus();
                }}
              />
            </ToolbarItem>
            <ToolbarItem>
              <Button
                variant="link"
                isInline
                onClick={() => {
                  clear();
                  searchRef.current?.focus();
                }}
              >
                {t('Clear filters')}
              </Button>
            </ToolbarItem>
          </ToolbarGroup>
        </ToolbarContent>
      )}
    </Toolbar>
  );
};
