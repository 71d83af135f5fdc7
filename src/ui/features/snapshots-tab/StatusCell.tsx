import { Content } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { getSnapshotState } from '#domain/snapshot/snapshotState.ts';
import { listHolders } from '#ui/components/snapshot-status/listHolders.ts';
import { SnapshotStatus } from '#ui/components/snapshot-status/SnapshotStatus.tsx';
import { setbackText } from '#ui/components/vm-state/setbackText.ts';
import { useT } from '#ui/i18n.ts';

type StatusCellProps = {
  readonly snapshot: VirtualMachineSnapshot;
  /** Names of the restores that read it now. */
  readonly reading: readonly string[];
};

/** What a snapshot has come to, and below it what holds it up or makes use of it. */
export const StatusCell = ({ snapshot, reading }: StatusCellProps): ReactElement => {
  const t = useT();
  const state = getSnapshotState(snapshot);
  const holders = state.kind === 'deleting' ? listHolders(t, snapshot) : [];
  return (
    <>
      <SnapshotStatus snapshot={snapshot} />
      {state.kind === 'retrying' && (
        <Content component="small">{setbackText(t, state.error)}</Content>
      )}
      {holders.length > 0 && (
        <Content component="small">
          {t('Deleting, waiting for {{holders}}', { holders: holders.join(', ') })}
        </Content>
      )}
      {reading.length > 0 && <Content component="small">{t('Restoring from this')}</Content>}
    </>
  );
};
