import { Content } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import type { RestoreUse } from '#domain/restore/summarizeRestores.ts';
import { getSnapshotState } from '#domain/snapshot/snapshotState.ts';
import type { SnapshotState } from '#domain/snapshot/snapshotState.ts';
import { heldText } from '#ui/components/snapshot-status/heldText.ts';
import { SnapshotStatus } from '#ui/components/snapshot-status/SnapshotStatus.tsx';
import { isCopyGone } from '#ui/components/vm-state/isCopyGone.ts';
import { setbackText } from '#ui/components/vm-state/setbackText.ts';
import { useT } from '#ui/i18n.ts';

type StatusCellProps = {
  readonly snapshot: VirtualMachineSnapshot;
  readonly reading: RestoreUse['reading'];
};

type WithError = Extract<SnapshotState, { readonly error: string }>;

const hasSetback = (state: SnapshotState): state is WithError =>
  state.kind === 'retrying' || (state.kind === 'broken' && isCopyGone(state.error));

/** What a snapshot has come to, and below it what holds it up or makes use of it. */
export const StatusCell = ({ snapshot, reading }: StatusCellProps): ReactElement => {
  const t = useT();
  const state = getSnapshotState(snapshot);
  const held = heldText(t, snapshot, state);
  return (
    <>
      <SnapshotStatus snapshot={snapshot} />
      {hasSetback(state) && <Content component="small">{setbackText(t, state.error)}</Content>}
      {held !== undefined && <Content component="small">{held}</Content>}
      {reading === 'restore' && <Content component="small">{t('Restoring from this')}</Content>}
      {reading === 'copy' && (
        <Content component="small">{t('Another VM is being made from this')}</Content>
      )}
    </>
  );
};
