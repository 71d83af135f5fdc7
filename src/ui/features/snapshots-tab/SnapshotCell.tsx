import { Td } from '@patternfly/react-table';
import type { ReactElement, ReactNode } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import type { RestoreUse } from '#domain/restore/summarizeRestores.ts';
import { getOrigin } from '#domain/snapshot/getOrigin.ts';
import { getTakenAt } from '#domain/snapshot/getTakenAt.ts';
import { originText } from '#ui/components/origin/originText.ts';
import { ConsistencyLabel } from '#ui/components/snapshot-status/ConsistencyLabel.tsx';
import { MomentCell } from '#ui/components/time/MomentCell.tsx';
import { useT } from '#ui/i18n.ts';

import type { Column } from './columns.ts';
import { columnText } from './columnText.ts';
import { DisksCell } from './DisksCell.tsx';
import { LastRestoredCell } from './LastRestoredCell.tsx';
import { RestoreSizeCell } from './RestoreSizeCell.tsx';
import { StatusCell } from './StatusCell.tsx';

type SnapshotCellProps = {
  readonly column: Column;
  readonly snapshot: VirtualMachineSnapshot;
  readonly vm: VirtualMachine;
  readonly use: RestoreUse;
  readonly size: number | undefined;
};

/** What a row says in one column. */
export const SnapshotCell = (props: SnapshotCellProps): ReactElement => {
  const { column, snapshot, vm, use, size } = props;
  const t = useT();
  const render = (): ReactNode => {
    switch (column) {
      case 'date': {
        const takenAt = getTakenAt(snapshot);
        return takenAt === undefined ? '–' : <MomentCell at={takenAt} />;
      }
      case 'status':
        return <StatusCell snapshot={snapshot} reading={use.reading} />;
      case 'consistency':
        return <ConsistencyLabel snapshot={snapshot} vm={vm} />;
      case 'disks':
        return <DisksCell snapshot={snapshot} />;
      case 'lastRestored':
        return <LastRestoredCell use={use} />;
      case 'origin':
        return originText(t, getOrigin(snapshot));
      case 'restoreSize':
        return <RestoreSizeCell snapshot={snapshot} size={size} />;
    }
  };
  return (
    <Td
      dataLabel={columnText(t, column)}
      {...(column === 'date' ? { modifier: 'nowrap' as const } : {})}
    >
      {/* One element: on a narrow screen each stands beside the heading. */}
      <div>{render()}</div>
    </Td>
  );
};
