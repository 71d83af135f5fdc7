import { Stack, StackItem } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { ConsistencyLabel } from '#ui/components/snapshot-status/ConsistencyLabel.tsx';

import { TakenAgo } from './TakenAgo.tsx';

type ReadySnapshotProps = {
  readonly vm: VirtualMachine;
  readonly snapshot: VirtualMachineSnapshot;
};

/** How old and how whole the newest usable snapshot of a VM is. */
export const ReadySnapshot = ({ vm, snapshot }: ReadySnapshotProps): ReactElement => (
  <Stack>
    <StackItem>
      <TakenAgo snapshot={snapshot} />
    </StackItem>
    <StackItem>
      <ConsistencyLabel snapshot={snapshot} vm={vm} />
    </StackItem>
  </Stack>
);
