import { Flex, FlexItem, Stack, StackItem } from '@patternfly/react-core';
import { useMemo } from 'react';
import type { ReactElement, RefObject } from 'react';

import { VirtualMachineInstanceModel } from '#api/models.ts';
import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';
import type { VirtualMachineRestore } from '#api/virtualMachineRestore.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { selectLastFailure, selectUsable } from '#domain/snapshot/selectNewest.ts';
import { getGuestState } from '#domain/vm/guestState.ts';
import type { GuestState } from '#domain/vm/guestState.ts';
import { NewestUsable } from '#ui/components/snapshot-status/NewestUsable.tsx';
import { useLeftFrozen } from '#ui/components/vm-state/useLeftFrozen.ts';
import { VmStatusCell } from '#ui/components/vm-state/VmStatusCell.tsx';
import { useWatchSingle } from '#ui/sdk/useWatchSingle.ts';

import { FrozenAlert } from './FrozenAlert.tsx';
import { LastAttemptFailed } from './LastAttemptFailed.tsx';
import { TakeSnapshotButton } from './TakeSnapshotButton.tsx';

type TabHeaderProps = {
  readonly vm: VirtualMachine;
  readonly snapshots: readonly VirtualMachineSnapshot[];
  readonly restores: readonly VirtualMachineRestore[];
  /** Not where there are no snapshots: the invitation has the button then. */
  readonly hasButton: boolean;
  readonly refugeRef: RefObject<HTMLElement>;
};

/** While there is no instance that could be frozen, or none that anybody knows of. */
const OFF: readonly GuestState[] = ['off', 'unknown'];

/** What the VM is doing, how far back one can go, and the way to a new snapshot. */
export const TabHeader = ({
  vm,
  snapshots,
  restores,
  hasButton,
  refugeRef,
}: TabHeaderProps): ReactElement => {
  const usable = useMemo(() => selectUsable(snapshots), [snapshots]);
  const failure = useMemo(() => selectLastFailure(snapshots), [snapshots]);
  const { name, namespace = '' } = vm.metadata;
  const isOn = !OFF.includes(getGuestState(vm, undefined));
  const watched = useWatchSingle<VirtualMachineInstance>(
    VirtualMachineInstanceModel,
    isOn ? { name, namespace } : undefined,
  );
  const vmi = watched.kind === 'loaded' ? watched.data : undefined;
  const isFrozen = useLeftFrozen(vm, vmi);
  return (
    <Stack hasGutter>
      <StackItem>
        <Flex
          justifyContent={{ default: 'justifyContentSpaceBetween' }}
          alignItems={{ default: 'alignItemsCenter' }}
          // The button stays where it is, however much there is to say beside it.
          flexWrap={{ default: 'wrap', md: 'nowrap' }}
        >
          <Flex columnGap={{ default: 'columnGapXl' }} alignItems={{ default: 'alignItemsCenter' }}>
            <FlexItem>
              <VmStatusCell vm={vm} vmi={vmi} around={{ snapshots, restores }} />
            </FlexItem>
            {usable !== undefined && (
              <FlexItem>
                <NewestUsable snapshot={usable} vm={vm} />
              </FlexItem>
            )}
            {failure !== undefined && (
              <FlexItem>
                <LastAttemptFailed snapshot={failure} />
              </FlexItem>
            )}
          </Flex>
          {hasButton && (
            <FlexItem>
              <TakeSnapshotButton vm={vm} restores={restores} refugeRef={refugeRef} />
            </FlexItem>
          )}
        </Flex>
      </StackItem>
      {isFrozen && (
        <StackItem>
          <FrozenAlert vm={vm} refugeRef={refugeRef} />
        </StackItem>
      )}
    </Stack>
  );
};
