import { Content } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { getSnapshotState } from '#domain/snapshot/snapshotState.ts';
import { SnapshotStatus } from '#ui/components/snapshot-status/SnapshotStatus.tsx';
import { useT } from '#ui/i18n.ts';

type StatusCellProps = {
  readonly snapshot: VirtualMachineSnapshot;
  /** Names of the restores that read it now. */
  readonly reading: readonly string[];
};

/** KubeVirt's own; it takes the copies away first. */
const KUBEVIRT = 'snapshot.kubevirt.io/vmsnapshot-protection';

/** What a snapshot has come to, and below it what holds it up or makes use of it. */
export const StatusCell = ({ snapshot, reading }: StatusCellProps): ReactElement => {
  const t = useT();
  const { finalizers = [] } = snapshot.metadata;
  const isHeld = getSnapshotState(snapshot).kind === 'deleting' && finalizers.length > 0;
  const holders = finalizers.map((finalizer) =>
    finalizer === KUBEVIRT ? t('KubeVirt, which removes the copies') : finalizer,
  );
  return (
    <>
      <SnapshotStatus snapshot={snapshot} />
      {isHeld && (
        <Content component="small">
          {t('Deleting, waiting for {{holders}}', { holders: holders.join(', ') })}
        </Content>
      )}
      {reading.length > 0 && <Content component="small">{t('Restoring from this')}</Content>}
    </>
  );
};
