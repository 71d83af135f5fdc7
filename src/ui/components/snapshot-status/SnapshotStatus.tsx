import { useState } from 'react';
import type { ReactElement } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { getSnapshotState } from '#domain/snapshot/snapshotState.ts';
import { useT } from '#ui/i18n.ts';

import { SnapshotPopover } from '../vm-state/SnapshotPopover.tsx';
import { stateLook } from './stateLook.ts';
import { StateText } from './StateText.tsx';

type SnapshotStatusProps = { readonly snapshot: VirtualMachineSnapshot };

const EXPLAINED = [
  'waiting',
  'copying',
  'retrying',
  'finishing',
  'broken',
  'failed',
  'stopping',
  'unknown',
];

/**
 * What a snapshot has come to, in a list; while there is more to say a popover does.
 *
 * An open popover stays after the end, so that the end can be read.
 */
export const SnapshotStatus = ({ snapshot }: SnapshotStatusProps): ReactElement => {
  const t = useT();
  const [isShown, setIsShown] = useState(false);
  const { name, namespace = '' } = snapshot.metadata;
  const { kind } = getSnapshotState(snapshot);
  const text = <StateText {...stateLook(t, kind)} />;
  return isShown || EXPLAINED.includes(kind) ? (
    <SnapshotPopover
      name={name}
      namespace={namespace}
      onShow={() => {
        setIsShown(true);
      }}
      onHidden={() => {
        setIsShown(false);
      }}
    >
      {text}
    </SnapshotPopover>
  ) : (
    text
  );
};
