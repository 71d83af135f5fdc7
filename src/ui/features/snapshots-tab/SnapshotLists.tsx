import { Button, StackItem } from '@patternfly/react-core';
import { SearchIcon } from '@patternfly/react-icons';
import type { TFunction } from 'i18next';
import { useDeferredValue, useMemo, useRef } from 'react';
import type { ReactElement, RefObject } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { RestoreIndex } from '#domain/restore/summarizeRestores.ts';
import { useColumns } from '#ui/components/columns/useColumns.ts';
import { StateMessage } from '#ui/components/page-states/StateMessage.tsx';
import { usePaging } from '#ui/components/paging/usePaging.ts';
import { useSelection } from '#ui/components/selection/useSelection.ts';
import { MatchReport } from '#ui/components/toolbar/MatchReport.tsx';
import { NarrowControls } from '#ui/components/toolbar/NarrowControls.tsx';
import { useT } from '#ui/i18n.ts';

import { COLUMNS, DEFAULT_COLUMNS } from './columns.ts';
import { EarlierSnapshots } from './EarlierSnapshots.tsx';
import { isSelectable } from './isSelectable.ts';
import { NoSnapshots } from './NoSnapshots.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { SnapshotsTable } from './SnapshotsTable.tsx';
import { SnapshotsToolbar } from './SnapshotsToolbar.tsx';
import { useIdentity } from './useIdentity.ts';
import { useListed } from './useListed.ts';
import { useRestoreSizes } from './useRestoreSizes.ts';
import { useSort } from './useSort.ts';
import { useTabFilter } from './useTabFilter.ts';
import type { VmSnapshots } from './useVmSnapshots.ts';

type SnapshotListsProps = {
  readonly vm: VirtualMachine;
  readonly snapshots: VmSnapshots;
  readonly restores: RestoreIndex | undefined;
  readonly refugeRef: RefObject<HTMLElement>;
};

const matchText = (t: TFunction, count: number): string =>
  count === 0 ? t('No match') : t('{{count}} snapshots match', { count });

/** The snapshots, searched, sorted and cut into pages, and below them those of an earlier VM. */
export const SnapshotLists = (props: SnapshotListsProps): ReactElement => {
  const { vm, snapshots, restores, refugeRef } = props;
  const t = useT();
  const identity = useIdentity(vm);
  const tabFilter = useTabFilter();
  const filter = useDeferredValue(tabFilter.filter);
  const [sort, setSort] = useSort();
  const [columns, setColumns] = useColumns('vm-snapshots.tab.columns', COLUMNS, DEFAULT_COLUMNS);
  const own = useListed(snapshots.own, sort, filter);
  const earlier = useListed(snapshots.earlier, sort, filter);
  const selection = useSelection(
    useMemo(() => [...own, ...earlier].filter(isSelectable), [own, earlier]),
  );
  const paging = usePaging(own, tabFilter.pages);
  const selectable = useMemo(() => paging.shown.filter(isSelectable), [paging.shown]);
  const sizes = useRestoreSizes(identity, columns.includes('restoreSize'));
  const { toFirstPage } = tabFilter;
  const view = useMemo(
    () => ({
      sort,
      onSort: (next: typeof sort) => {
        setSort(next);
        toFirstPage();
      },
      columns,
      restores,
      sizes,
      selection,
    }),
    [sort, setSort, toFirstPage, columns, restores, sizes, selection],
  );
  const searchRef = useRef<HTMLInputElement>(null);
  const isEmpty = snapshots.own.length === 0;
  return (
    <>
      <StackItem>
        {isEmpty && <NoSnapshots vm={vm} restores={restores} refugeRef={refugeRef} />}
        {(!isEmpty || snapshots.earlier.length > 0) && (
          <SnapshotsToolbar
            tabFilter={tabFilter}
            columns={columns}
            onColumns={setColumns}
            paging={paging}
            searchRef={searchRef}
            narrow={
              <NarrowControls
                rows={selectable}
                selection={selection}
                columns={[
                  { column: 'name', label: t('Name') },
                  { column: 'date', label: t('Date') },
                ]}
                sort={sort}
                onSort={view.onSort}
              />
            }
            bulk={
              selection.selected.length > 0 && (
                <SelectionBar vm={identity} selection={selection} refugeRef={refugeRef} />
              )
            }
          />
        )}
        <MatchReport
          text={tabFilter.isOn ? matchText(t, own.length + earlier.length) : undefined}
        />
        {own.length > 0 && (
          <SnapshotsTable
            label={t('Snapshots')}
            snapshots={paging.shown}
            vm={identity}
            view={view}
            refugeRef={refugeRef}
          />
        )}
        {!isEmpty && own.length === 0 && (
          <StateMessage
            title={t('No match')}
            icon={SearchIcon}
            actions={
              <Button
                variant="link"
                onClick={() => {
                  tabFilter.clear();
                  searchRef.current?.focus();
                }}
              >
                {t('Clear filters')}
              </Button>
            }
          >
            {t('No snapshot of {{name}} is like that.', { name: vm.metadata.name })}
          </StateMessage>
        )}
      </StackItem>
      {earlier.length > 0 && (
        <StackItem>
          <EarlierSnapshots snapshots={earlier} vm={identity} view={view} refugeRef={refugeRef} />
        </StackItem>
      )}
    </>
  );
};
