import { Tbody, Th, Thead, Tr } from '@patternfly/react-table';
import { memo } from 'react';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';

import { getUid } from '../steady-table/getUid.ts';
import { SteadyTable } from '../steady-table/SteadyTable.tsx';
import { useRowsInTurn } from '../steady-table/useRowsInTurn.ts';
import { RunRow } from './RunRow.tsx';
import type { EntryRow } from './useBatchRows.ts';

type RunTableProps = { readonly rows: readonly EntryRow[]; readonly showsNamespace: boolean };

/** Stands for every answer once the snapshot is seen: the answer that comes after it changes nothing. */
const SEEN = { kind: 'created' } as const;

const getVmUid = ({ entry }: EntryRow): string | undefined => getUid(entry.vm);

/** PatternFly measures a heading each time that it is drawn, and the whole table with it. */
const RunHead = memo(() => {
  const t = useT();
  return (
    <Thead>
      <Tr>
        <Th width={25}>{t('Virtual machine')}</Th>
        <Th width={35}>{t('Snapshot')}</Th>
        <Th width={40}>{t('Status')}</Th>
      </Tr>
    </Thead>
  );
});
RunHead.displayName = 'RunHead';

/** A row for the snapshot of each VM. */
export const RunTable = ({ rows, showsNamespace }: RunTableProps): ReactElement => {
  const t = useT();
  const drawn = useRowsInTurn(rows, getVmUid);
  return (
    <SteadyTable
      role="table"
      variant="compact"
      className="pf-m-fixed"
      aria-label={t('Snapshots being taken')}
    >
      <RunHead />
      <Tbody>
        {drawn.map(({ entry, snapshot, wasSeen }) => (
          <RunRow
            key={entry.vm.metadata.uid}
            vm={entry.vm}
            manifest={entry.manifest}
            attempt={snapshot === undefined ? entry.attempt : SEEN}
            snapshot={snapshot}
            wasSeen={wasSeen}
            showsNamespace={showsNamespace}
          />
        ))}
      </Tbody>
    </SteadyTable>
  );
};
