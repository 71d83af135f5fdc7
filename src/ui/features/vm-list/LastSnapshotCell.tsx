import { Skeleton } from '@patternfly/react-core';
import { lazy, Suspense } from 'react';
import type { ReactElement } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { useT } from '#ui/i18n.ts';

import { NoneTaken } from './NoneTaken.tsx';
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

const toNotKnown = (): { default: typeof NotKnown } => ({ default: NotKnown });

/*
 * The list of VMs does not wait for them, neither for the snapshots nor for the code that tells of them, and fetches no
 * more of it than its VMs need.
 */
const ReadySnapshot = lazy(() =>
  import(/* webpackChunkName: "ready-snapshot" */ './ReadySnapshot.tsx').then(
    (module) => ({ default: module.ReadySnapshot }),
    toNotKnown,
  ),
);
const FailedAttempt = lazy(() =>
  import(/* webpackChunkName: "failed-attempt" */ './FailedAttempt.tsx').then(
    (module) => ({ default: module.FailedAttempt }),
    toNotKnown,
  ),
);

const Known = ({ vm, ready, failed }: Omit<LastSnapshotCellProps, 'state'>): ReactElement => {
  if (failed !== undefined) {
    return <FailedAttempt vm={vm} snapshot={failed} ready={ready} />;
  }
  return ready === undefined ? <NoneTaken /> : <ReadySnapshot vm={vm} snapshot={ready} />;
};

/** How old and how whole the newest usable snapshot of a VM is, unless the attempt after it has failed. */
export const LastSnapshotCell = ({ state, ...known }: LastSnapshotCellProps): ReactElement => {
  switch (state) {
    case 'loading':
      return <Pending />;
    case 'unknown':
      return <NotKnown />;
    case 'known':
      return (
        <Suspense fallback={<Pending />}>
          <Known {...known} />
        </Suspense>
      );
  }
};
