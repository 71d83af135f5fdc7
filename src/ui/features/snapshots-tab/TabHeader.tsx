import { Flex, FlexItem } from '@patternfly/react-core';
import type { ReactElement, RefObject } from 'react';

import { VirtualMachineInstanceModel } from '#api/models.ts';
import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { VmStatusCell } from '#ui/components/vm-state/VmStatusCell.tsx';
import { useWatchOne } from '#ui/sdk/useWatchOne.ts';

import { NewestUsable } from './NewestUsable.tsx';
import { selectNewest } from './selectNewest.ts';
import { TakeSnapshotButton } from './TakeSnapshotButton.tsx';

type TabHeaderProps = {
  readonly vm: VirtualMachine;
  readonly snapshots: readonly VirtualMachineSnapshot[];
  /** Not where there are no snapshots: the invitation has the button then. */
  readonly hasButton: boolean;
  readonly refugeRef: RefObject<HTMLElement>;
};

/** What the VM is doing, how far back one can go, and the way to a new snapshot. */
export const TabHeader = ({
  vm,
  snapshots,
  hasButton,
  refugeRef,
}: TabHeaderProps): ReactElement => {
  const usable = selectNewest(snapshots, ['ready']);
  const { name, namespace = '' } = vm.metadata;
  const vmi = useWatchOne<VirtualMachineInstance>(VirtualMachineInstanceModel, { name, namespace });
  return (
    <Flex
      justifyContent={{ default: 'justifyContentSpaceBetween' }}
      alignItems={{ default: 'alignItemsCenter' }}
    >
      <Flex columnGap={{ default: 'columnGapXl' }} alignItems={{ default: 'alignItemsCenter' }}>
        <FlexItem>
          <VmStatusCell
            vm={vm}
            vmi={vmi.kind === 'loaded' ? vmi.data : undefined}
            around={{ snapshots }}
          />
        </FlexItem>
        {usable !== undefined && (
          <FlexItem>
            <NewestUsable snapshot={usable} vm={vm} />
          </FlexItem>
        )}
      </Flex>
      {hasButton && (
        <FlexItem>
          <TakeSnapshotButton vm={vm} refugeRef={refugeRef} />
        </FlexItem>
      )}
    </Flex>
  );
};
