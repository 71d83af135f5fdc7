import { Stack, StackItem } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { ConsistencyLabel } from '#ui/components/snapshot-status/ConsistencyLabel.tsx';

import { FailedAttempt } from './FailedAttempt.tsx';
import { TakenAgo } from './TakenAgo.tsx';

type KnownSnapshotProps = {
  readonly vm: VirtualMachine;
  readonly ready: VirtualMachineSnapshot | undefined;
  readonly failed: VirtualMachineSnapshot | undefined;
};

/** How old and how whole the newest usable snapshot of a VM is, unless the attempt after it has failed. */
export const KnownSnapshot = ({ vm, ready, failed }: KnownSnapshotProps): ReactElement => {
  if (failed !== undefined) {
    return <FailedAttempt vm={vm} snapshot={failed} ready={ready} />;
  }
  if (ready === undefined) {
    return <>–</>;
  }
  return (
    <Stack>
      <StackItem>
        <TakenAgo snapshot={ready} />
      </StackItem>
      <StackItem>
        <ConsistencyLabel snapshot={ready} vm={vm} />
      </StackItem>
    </Stack>
  );
};
