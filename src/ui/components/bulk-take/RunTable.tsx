import { Table, Tbody, Th, Thead, Tr } from '@patternfly/react-table';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';

import { RunRow } from './RunRow.tsx';
import type { EntryRow } from './useBatchRows.ts';

type RunTableProps = { readonly rows: readonly EntryRow[]; readonly showsNamespace: boolean };

/** A row for the snapshot of each VM. */
export const RunTable = ({ rows, showsNamespace }: RunTableProps): ReactElement => {
  const t = useT();
  return (
    <Table role="table" variant="compact" aria-label={t('Snapshots being taken')}>
      <Thead>
        <Tr>
          <Th>{t('Virtual machine')}</Th>
          <Th>{t('Snapshot')}</Th>
          <Th>{t('Status')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {rows.map(({ entry, snapshot, wasSeen }) => (
          <RunRow
            key={entry.vm.metadata.uid}
            entry={entry}
            snapshot={snapshot}
            wasSeen={wasSeen}
            showsNamespace={showsNamespace}
          />
        ))}
      </Tbody>
    </Table>
  );
};
