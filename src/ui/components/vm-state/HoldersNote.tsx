import { StackItem } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import type { SnapshotState } from '#domain/snapshot/snapshotState.ts';
import { useT } from '#ui/i18n.ts';

import { heldText } from '../snapshot-status/heldText.ts';

type HoldersNoteProps = {
  readonly snapshot: VirtualMachineSnapshot;
  readonly state: SnapshotState;
};

/** Who holds a snapshot that is being deleted. */
export const HoldersNote = ({ snapshot, state }: HoldersNoteProps): ReactElement | null => {
  const t = useT();
  const held = heldText(t, snapshot, state);
  return held === undefined ? null : <StackItem>{held}</StackItem>;
};
