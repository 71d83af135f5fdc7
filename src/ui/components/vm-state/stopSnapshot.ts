import { VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { deleteObject } from '#ui/sdk/deleteObject.ts';
import { findObject } from '#ui/sdk/findObject.ts';
import { toWriteFailure } from '#ui/sdk/writeFailure.ts';

import { getStopEnd } from './getStopEnd.ts';

/** What became of the wish to stop: only `stopping` has deleted anything. */
export type StopOutcome = 'stopping' | 'finished' | 'failed' | 'gone';

export type SnapshotRef = {
  readonly name: string;
  readonly namespace: string;
  readonly uid: string;
  /** The VM that it is of. */
  readonly vm: string;
};

/** Each try loses only to a write of KubeVirt's, of which one snapshot sees about a dozen in its life. */
const MAX_TRIES = 20;

const findSame = async (ref: SnapshotRef): Promise<VirtualMachineSnapshot | undefined> => {
  const found = await findObject<VirtualMachineSnapshot>(VirtualMachineSnapshotModel, ref);
  return found?.metadata.uid === ref.uid ? found : undefined;
};

/** Deletes the snapshot as it was read; false when it has changed since. */
const isDeletedUnchanged = async (snapshot: VirtualMachineSnapshot): Promise<boolean> => {
  try {
    await deleteObject(VirtualMachineSnapshotModel, snapshot, { onlyUnchanged: true });
    return true;
  } catch (error) {
    if (['conflict', 'gone'].includes(toWriteFailure(error).kind)) {
      return false;
    }
    throw error;
  }
};

/**
 * Stops a snapshot by deleting it while it is unfinished.
 *
 * A finished snapshot is somebody's way back and must not go by a late click: it is read right before, and the API
 * server deletes it only if it is still the version that was read.
 */
export const stopSnapshot = async (ref: SnapshotRef): Promise<StopOutcome> => {
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const snapshot = await findSame(ref);
    const outcome = snapshot === undefined ? 'gone' : getStopEnd(snapshot);
    if (outcome !== undefined) {
      return outcome;
    }
    if (snapshot !== undefined && (await isDeletedUnchanged(snapshot))) {
      return 'stopping';
    }
  }
  throw new Error('The snapshot changed too often to be stopped.');
};
