import type { ReactElement, RefObject } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import { TableSkeleton } from '#ui/components/page-states/TableSkeleton.tsx';
import { WatchProblem } from '#ui/components/page-states/WatchProblem.tsx';
import { useT } from '#ui/i18n.ts';
import type { Watched } from '#ui/sdk/watched.ts';

import { LoadedSnapshots } from './LoadedSnapshots.tsx';
import { useProblemWords } from './useProblemWords.ts';
import type { VmSnapshots } from './useVmSnapshots.ts';

type SnapshotsBodyProps = {
  readonly vm: VirtualMachine;
  readonly snapshots: Watched<VmSnapshots>;
  readonly refugeRef: RefObject<HTMLElement>;
};

/** The list in whichever state it is. */
export const SnapshotsBody = ({ vm, snapshots, refugeRef }: SnapshotsBodyProps): ReactElement => {
  const t = useT();
  const words = useProblemWords(vm.metadata.namespace ?? '');
  switch (snapshots.kind) {
    case 'loading':
      return (
        <TableSkeleton
          label={t('Snapshots')}
          columns={[t('Name'), t('Date'), t('Status'), t('Consistency'), t('Disks')]}
        />
      );
    case 'forbidden':
    case 'missing':
    case 'failed':
      return <WatchProblem problem={snapshots} words={words} />;
    case 'loaded':
      return (
        <LoadedSnapshots
          vm={vm}
          snapshots={snapshots.data}
          lost={snapshots.lost}
          refugeRef={refugeRef}
        />
      );
  }
};
