import { Table, Tbody, Th, Thead, Tr } from '@patternfly/react-table';
import type { ReactElement, RefObject } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import type { SortBy } from '#domain/snapshot/sortSnapshots.ts';
import { toThSort } from '#ui/components/paging/toThSort.ts';
import { useT } from '#ui/i18n.ts';

import { SnapshotRow } from './SnapshotRow.tsx';

export type SnapshotsTableProps = {
  readonly label: string;
  readonly snapshots: readonly VirtualMachineSnapshot[];
  readonly vm: VirtualMachine;
  readonly sort: SortBy;
  readonly onSort: (sort: SortBy) => void;
  /** Takes over the focus when a row goes away with it. */
  readonly refugeRef: RefObject<HTMLElement>;
};

/** The table of one page of snapshots. */
export const SnapshotsTable = (props: SnapshotsTableProps): ReactElement => {
  const { label, snapshots, vm, sort, onSort, refugeRef } = props;
  const t = useT();
  return (
    <Table aria-label={label} role="table" variant="compact">
      <Thead>
        <Tr>
          <Th sort={toThSort('name', sort, onSort)} width={30}>
            {t('Name')}
          </Th>
          <Th sort={toThSort('date', sort, onSort)} modifier="nowrap">
            {t('Date')}
          </Th>
          <Th>{t('Status')}</Th>
          <Th modifier="nowrap">{t('Consistency')}</Th>
          <Th>{t('Disks')}</Th>
          <Th screenReaderText={t('Actions')} />
        </Tr>
      </Thead>
      <Tbody>
        {snapshots.map((snapshot) => (
          <SnapshotRow
            key={snapshot.metadata.uid}
            snapshot={snapshot}
            vm={vm}
            refugeRef={refugeRef}
          />
        ))}
      </Tbody>
    </Table>
  );
};
