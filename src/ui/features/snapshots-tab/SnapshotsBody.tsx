import type { ReactElement, RefObject } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { RestoreIndex } from '#domain/restore/summarizeRestores.ts';
import { TableSkeleton } from '#ui/components/page-states/TableSkeleton.tsx';
import { WatchProblem } from '#ui/components/page-states/WatchProblem.tsx';
import { useT } from '#ui/i18n.ts';
import type { Watched } from '#ui/sdk/watched.ts';

import { DEFAULT_COLUMNS } from './columns.ts';
import { columnText } from './columnText.ts';
import { LoadedSnapshots } from './LoadedSnapshots.tsx';
import { useProblemWords } from './useProblemWords.ts';
import type { VmSnapshots } from './useVmSnapshots.ts';

type SnapshotsBodyProps = {
  readonly vm: VirtualMachine;
  readonly snapshots: Watched<VmSnapshots>;
  readonly restores: Watched<RestoreIndex>;
  readonly refugeRef: RefObject<HTMLElement>;
};

/** The list in whichever state it is. */
export const SnapshotsBody = (props: SnapshotsBodyProps): ReactElement => {
  const { vm, snapshots, restores, refugeRef } = props;
  const t = useT();
  const words = useProblemWords(vm.metadata.namespace ?? '');
  switch (snapshots.kind) {
    case 'loading':
      return (
        <TableSkeleton
          label={t('Snapshots')}
          columns={[t('Name'), ...DEFAULT_COLUMNS.map((column) => columnText(t, column))]}
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
          restores={restores}
          lost={snapshots.lost}
          refugeRef={refugeRef}
        />
      );
  }
};
