import type { TFunction } from 'i18next';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import type { SnapshotState } from '#domain/snapshot/snapshotState.ts';

import { listHolders } from './listHolders.ts';

/** Who holds a snapshot that is stopped or deleted; undefined where nobody does. */
export const heldText = (
  t: TFunction,
  snapshot: VirtualMachineSnapshot,
  { kind }: SnapshotState,
): string | undefined => {
  const holders = kind === 'stopping' || kind === 'deleting' ? listHolders(t, snapshot) : [];
  return holders.length === 0
    ? undefined
    : t('Deleting, waiting for {{holders}}', { holders: holders.join(', ') });
};
