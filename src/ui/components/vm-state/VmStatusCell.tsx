import { useState } from 'react';
import type { ReactElement } from 'react';

import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';
import { getVmState } from '#domain/vm/vmState.ts';
import type { VmSurroundings } from '#domain/vm/vmState.ts';
import { useT } from '#ui/i18n.ts';

import { FrozenPopover } from './FrozenPopover.tsx';
import { getStateLook } from './getStateLook.ts';
import { RestorePopover } from './RestorePopover.tsx';
import { SnapshotPopover } from './SnapshotPopover.tsx';
import { StatusText } from './StatusText.tsx';
import { useLasting } from './useLasting.ts';
import { vmStateText } from './vmStateText.ts';

type VmStatusCellProps = {
  readonly vm: VirtualMachine;
  /** Its instance, where it is watched anyway: without it a frozen guest is not seen. */
  readonly vmi?: VirtualMachineInstance | undefined;
  /** What else of it is watched anyway: without it *Stopping* and *Waiting* are only seen in the popover. */
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
  const isFrozen = useLasting(now.kind === 'frozen');
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
  if (followed !== undefined) {
    return (
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
    );
  }
  switch (state.kind) {
    case 'restoring':
      return (
        <RestorePopover name={state.restore} namespace={namespace}>
          {text}
        </RestorePopover>
      );
    case 'frozen':
      return (
        <FrozenPopover name={name} namespace={namespace}>
          {text}
        </FrozenPopover>
      );
    default:
      return text;
  }
};
