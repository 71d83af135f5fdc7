import { Stack, StackItem } from '@patternfly/react-core';
import { useMemo } from 'react';
import type { ReactElement, RefObject } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { RestoreIndex } from '#domain/restore/summarizeRestores.ts';
import { selectLastFailure } from '#domain/snapshot/selectNewest.ts';
import { ConnectionLostAlert } from '#ui/components/page-states/ConnectionLostAlert.tsx';
import { SnapshotFailedAlert } from '#ui/components/vm-state/SnapshotFailedAlert.tsx';
import type { Watched } from '#ui/sdk/watched.ts';

import { ChangeReport } from './ChangeReport.tsx';
import { RestoresProblem } from './RestoresProblem.tsx';
import { SnapshotLists } from './SnapshotLists.tsx';
import type { VmSnapshots } from './useVmSnapshots.ts';

type LoadedSnapshotsProps = {
  readonly vm: VirtualMachine;
  readonly snapshots: VmSnapshots;
  readonly restores: Watched<RestoreIndex>;
  readonly lost: string | undefined;
  readonly refugeRef: RefObject<HTMLElement>;
};

/** What there is to say about the snapshots of a VM, and the snapshots themselves. */
export const LoadedSnapshots = (props: LoadedSnapshotsProps): ReactElement => {
  const { vm, snapshots, restores, lost, refugeRef } = props;
  const { own, isComplete } = snapshots;
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
          <SnapshotFailedAlert key={failure.metadata.uid} snapshot={failure} vm={vm} />
        </StackItem>
      )}
      <RestoresProblem restores={restores} namespace={vm.metadata.namespace ?? ''} />
      <SnapshotLists
        vm={vm}
        snapshots={snapshots}
        restores={restores.kind === 'loaded' ? restores.data : undefined}
        refugeRef={refugeRef}
      />
      {isComplete && <ChangeReport snapshots={own} />}
    </Stack>
  );
};
