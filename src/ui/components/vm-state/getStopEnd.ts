import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { getSnapshotState } from '#domain/snapshot/snapshotState.ts';

import type { StopOutcome } from './stopSnapshot.ts';

/** Why a snapshot cannot be stopped any more, as it is now; undefined while it can. */
export const getStopEnd = (snapshot: VirtualMachineSnapshot): StopOutcome | undefined => {
  switch (getSnapshotState(snapshot).kind) {
    case 'finishing':
    case 'ready':
    case 'broken':
    case 'unknown':
      return 'finished';
    case 'failed':
      return 'failed';
    case 'stopping':
    case 'deleting':
      return 'stopping';
    case 'waiting':
    case 'copying':
    case 'retrying':
      return undefined;
  }
};
