import { useState } from 'react';
import type { ReactElement } from 'react';

import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';
import { getVmState } from '#domain/vm/vmState.ts';
import type { VmSurroundings } from '#domain/vm/vmState.ts';
import { useT } from '#ui/i18n.ts';

import { Explained } from './Explained.tsx';
import { FocusKeeper } from './FocusKeeper.tsx';
import { getStateLook } from './getStateLook.ts';
import { SnapshotPopover } from './SnapshotPopover.tsx';
import { StatusText } from './StatusText.tsx';
import { ThawReport } from './ThawReport.tsx';
import { useLeftFrozen } from './useLeftFrozen.ts';
import { vmStateText } from './vmStateText.ts';

type VmStatusCellProps = {
  readonly vm: VirtualMachine;
  /** Its instance, where it is watched anyway: without it a frozen guest is not seen. */
  readonly vmi?: VirtualMachineInstance | undefined;
  /** What else of it is watched anyway: without it steps like *Stopping* are only seen in the popover. */
  readonly around?: VmSurroundings;
};

/**
 * What a VM is doing, with a popover that explains it while a snapshot or a restore runs.
 *
 * An open popover stays after its snapshot has ended, so that the end can be read.
 */
export const VmStatusCell = ({ vm, vmi, around }: VmStatusCellProps): ReactElement => {
  const t = useT();
  const [shown, setShown] = useState<string>();
  const { name, namespace = '' } = vm.metadata;
  const now = getVmState(vm, vmi, around);
  const isFrozen = useLeftFrozen(vm, vmi);
  const state = now.kind === 'frozen' && !isFrozen ? getVmState(vm, undefined, around) : now;
  const text = <StatusText {...getStateLook(state)} text={vmStateText(t, state)} />;
  const running = state.kind === 'snapshotting' ? state.snapshot : undefined;
  const followed = shown ?? running;
  const later =
    running === undefined || running === followed
      ? undefined
      : {
          name: running,
          onChoose: () => {
            setShown(running);
          },
        };
  return (
    <FocusKeeper stage={followed ?? state.kind}>
      {followed === undefined ? (
        <Explained state={state} name={name} namespace={namespace}>
          {text}
        </Explained>
      ) : (
        <SnapshotPopover
          name={followed}
          namespace={namespace}
          later={later}
          onShow={() => {
            setShown(followed);
          }}
          onHidden={() => {
            setShown(undefined);
          }}
        >
          {text}
        </SnapshotPopover>
      )}
      <ThawReport isFrozen={state.kind === 'frozen'} vmi={vmi} />
    </FocusKeeper>
  );
};
