import { Skeleton } from '@patternfly/react-core';
import { lazy, Suspense } from 'react';
import type { ReactElement } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { useT } from '#ui/i18n.ts';

import type { LastState } from './useLastSnapshots.ts';

type LastSnapshotCellProps = {
  readonly vm: VirtualMachine;
  readonly state: LastState;
  readonly ready: VirtualMachineSnapshot | undefined;
  readonly failed: VirtualMachineSnapshot | undefined;
};

const Pending = (): ReactElement => <Skeleton width="60%" />;

const NotKnown = (): ReactElement => {
  const t = useT();
  return <>{t('Not known')}</>;
};

/** The list of VMs does not wait for it, neither for the snapshots nor for the code that tells of them. */
const KnownSnapshot = lazy(() =>
  import(/* webpackChunkName: "last-snapshot" */ './KnownSnapshot.tsx').then(
    (module) => ({ default: module.KnownSnapshot }),
    () => ({ default: NotKnown }),
  ),
);

/** The last snapshot of a VM, or whatever is known of it. */
export const LastSnapshotCell = (props: LastSnapshotCellProps): ReactElement => {
  const { state, vm, ready, failed } = props;
  switch (state) {
    case 'loading':
      return <Pending />;
    case 'unknown':
      return <NotKnown />;
    case 'known':
      return (
        <Suspense fallback={<Pending />}>
          <KnownSnapshot vm={vm} ready={ready} failed={failed} />
        </Suspense>
      );
  }
};
