import { Td, Tr } from '@patternfly/react-table';
import { memo, useRef } from 'react';
import type { RefObject } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { getTakenAt } from '#domain/snapshot/getTakenAt.ts';
import { ConsistencyLabel } from '#ui/components/snapshot-status/ConsistencyLabel.tsx';
import { SnapshotStatus } from '#ui/components/snapshot-status/SnapshotStatus.tsx';
import { MomentCell } from '#ui/components/time/MomentCell.tsx';
import { useT } from '#ui/i18n.ts';

import { DisksCell } from './DisksCell.tsx';
import { NameCell } from './NameCell.tsx';
import { SnapshotActions } from './SnapshotActions.tsx';
import { useFocusRescue } from './useFocusRescue.ts';

type SnapshotRowProps = {
  readonly snapshot: VirtualMachineSnapshot;
  readonly vm: VirtualMachine;
  /** Takes over the focus when the row goes away with it. */
  readonly refugeRef: RefObject<HTMLElement>;
};

/** One snapshot; it is drawn again only when that snapshot has changed. */
export const SnapshotRow = memo(({ snapshot, vm, refugeRef }: SnapshotRowProps) => {
  const t = useT();
  const takenAt = getTakenAt(snapshot);
  const rowRef = useRef<HTMLTableRowElement>(null);
  useFocusRescue(rowRef, refugeRef);
  return (
    <Tr ref={rowRef}>
      <Td dataLabel={t('Name')} modifier="breakWord">
        <NameCell snapshot={snapshot} />
      </Td>
      <Td dataLabel={t('Date')} modifier="nowrap">
        {takenAt === undefined ? '–' : <MomentCell at={takenAt} />}
      </Td>
      <Td dataLabel={t('Status')}>
        <SnapshotStatus snapshot={snapshot} />
      </Td>
      <Td dataLabel={t('Consistency')}>
        <ConsistencyLabel snapshot={snapshot} vm={vm} />
      </Td>
      <Td dataLabel={t('Disks')} modifier="breakWord">
        <DisksCell snapshot={snapshot} />
      </Td>
      <Td isActionCell>
        <SnapshotActions snapshot={snapshot} vm={vm} />
      </Td>
    </Tr>
  );
});
SnapshotRow.displayName = 'SnapshotRow';
