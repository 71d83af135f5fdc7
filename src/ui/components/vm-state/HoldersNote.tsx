import { StackItem } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import type { SnapshotState } from '#domain/snapshot/snapshotState.ts';
import { useT } from '#ui/i18n.ts';

import { listHolders } from '../snapshot-status/listHolders.ts';

type HoldersNoteProps = {
  readonly snapshot: VirtualMachineSnapshot;
  readonly state: SnapshotState;
};

/** Who holds a snapshot that is being deleted. */
export const HoldersNote = ({ snapshot, state }: HoldersNoteProps): ReactElement | null => {
  const t = useT();
  const isLeaving = state.kind === 'stopping' || state.kind === 'deleting';
  const holders = isLeaving ? listHolders(t, snapshot) : [];
  return holders.length === 0 ? null : (
    <StackItem>{t('Deleting, waiting for {{holders}}', { holders: holders.join(', ') })}</StackItem>
  );
};
