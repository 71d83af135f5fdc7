import { Stack, StackItem } from '@patternfly/react-core';
import { useMemo, useState } from 'react';
import type { ReactElement, RefObject } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { SortBy } from '#domain/snapshot/sortSnapshots.ts';
import { ConnectionLostAlert } from '#ui/components/page-states/ConnectionLostAlert.tsx';
import { SnapshotFailedAlert } from '#ui/components/vm-state/SnapshotFailedAlert.tsx';
import { useT } from '#ui/i18n.ts';

import { ChangeReport } from './ChangeReport.tsx';
import { EarlierSnapshots } from './EarlierSnapshots.tsx';
import { NoSnapshots } from './NoSnapshots.tsx';
import { selectLastFailure } from './selectNewest.ts';
import { SnapshotGroup } from './SnapshotGroup.tsx';
import { useIdentity } from './useIdentity.ts';
import type { VmSnapshots } from './useVmSnapshots.ts';

type LoadedSnapshotsProps = {
  readonly vm: VirtualMachine;
  readonly snapshots: VmSnapshots;
  readonly lost: string | undefined;
  readonly refugeRef: RefObject<HTMLElement>;
};

/** What there is to say about the snapshots of a VM, and the snapshots themselves. */
export const LoadedSnapshots = (props: LoadedSnapshotsProps): ReactElement => {
  const { vm, snapshots, lost, refugeRef } = props;
  const { own, earlier } = snapshots;
  const t = useT();
  const identity = useIdentity(vm);
  const [sort, setSort] = useState<SortBy>({ column: 'name', direction: 'asc' });
  const failure = useMemo(() => selectLastFailure(own), [own]);
  return (
    <Stack hasGutter>
      {lost !== undefined && (
        <StackItem>
          <ConnectionLostAlert message={lost} />
        </StackItem>
      )}
      {failure !== undefined && (
        <StackItem>
          <SnapshotFailedAlert key={failure.metadata.uid} snapshot={failure} />
        </StackItem>
      )}
      <StackItem>
        {own.length === 0 ? (
          <NoSnapshots vm={vm} refugeRef={refugeRef} />
        ) : (
          <SnapshotGroup
            label={t('Snapshots')}
            snapshots={own}
            vm={identity}
            sort={sort}
            onSort={setSort}
            refugeRef={refugeRef}
          />
        )}
      </StackItem>
      {earlier.length > 0 && (
        <StackItem>
          <EarlierSnapshots
            snapshots={earlier}
            vm={identity}
            sort={sort}
            onSort={setSort}
            refugeRef={refugeRef}
          />
        </StackItem>
      )}
      <ChangeReport snapshots={own} />
    </Stack>
  );
};
