import { Tbody, Th, Thead, Tr } from '@patternfly/react-table';
import { memo, useRef } from 'react';
import type { RefObject } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { getUid } from '#ui/components/steady-table/getUid.ts';
import { SteadyTable } from '#ui/components/steady-table/SteadyTable.tsx';
import { useRowsInTurn } from '#ui/components/steady-table/useRowsInTurn.ts';
import { PageCheckbox } from '#ui/components/selection/PageCheckbox.tsx';
import { END_COLUMN } from '#ui/components/steady-table/endColumn.ts';
import { useT } from '#ui/i18n.ts';

import { ColumnHeading } from './ColumnHeading.tsx';
import { isSelectable } from './isSelectable.ts';
import { SnapshotRow } from './SnapshotRow.tsx';
import type { TableView } from './TableView.ts';

type SnapshotsTableProps = {
  readonly label: string;
  readonly snapshots: readonly VirtualMachineSnapshot[];
  readonly vm: VirtualMachine;
  readonly view: TableView;
  /** Takes over the focus when a row goes away with it. */
  readonly refugeRef: RefObject<HTMLElement>;
};

/** The table of one page of snapshots; it is not drawn again for every key that is typed. */
export const SnapshotsTable = memo((props: SnapshotsTableProps) => {
  const { label, snapshots, vm, view, refugeRef } = props;
  const { sort, onSort, columns, restores, sizes, selection } = view;
  const t = useT();
  const firstRef = useRef<HTMLTableCellElement>(null);
  const lastRef = useRef<HTMLTableCellElement>(null);
  const rows = useRowsInTurn(snapshots, getUid);
  const selectable = snapshots.filter(isSelectable);
  const { isSelected, select } = selection;
  return (
    <SteadyTable aria-label={label} role="table" variant="compact">
      <Thead>
        <Tr>
          <Th ref={firstRef} aria-label={t('Selection')} modifier="fitContent">
            <PageCheckbox
              label={t('Select all on this page')}
              isAll={selectable.length > 0 && selectable.every(isSelected)}
              isSome={selectable.some(isSelected)}
              isDisabled={selectable.length === 0}
              onChange={(isOn) => {
                select(selectable, isOn);
              }}
            />
          </Th>
          <ColumnHeading column="name" sort={sort} onSort={onSort} />
          {columns.map((column) => (
            <ColumnHeading key={column} column={column} sort={sort} onSort={onSort} />
          ))}
          <Th ref={lastRef} screenReaderText={t('Actions')} {...END_COLUMN} />
        </Tr>
      </Thead>
      <Tbody>
        {rows.map((snapshot) => (
          <SnapshotRow
            key={snapshot.metadata.uid}
            snapshot={snapshot}
            vm={vm}
            columns={columns}
            restores={restores}
            size={sizes.get(snapshot.metadata.uid ?? '')}
            isSelected={isSelected(snapshot)}
            onSelect={select}
            refugeRef={refugeRef}
          />
        ))}
      </Tbody>
    </SteadyTable>
  );
});
SnapshotsTable.displayName = 'SnapshotsTable';
