import { VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { deleteObject } from '#ui/sdk/deleteObject.ts';
import { toWriteFailure } from '#ui/sdk/writeFailure.ts';
import type { WriteFailure } from '#ui/sdk/writeFailure.ts';

import { isNothingLeft } from '../delete-snapshot/isNothingLeft.ts';

/** How far the deletion of one of several snapshots has come. */
export type Attempt =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'running' }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'failed'; readonly failure: WriteFailure };

export type Report = (snapshot: VirtualMachineSnapshot, attempt: Attempt) => void;

/** Enough to be quick, and few enough that the storage is not asked for everything at once. */
const AT_ONCE = 4;

const applyOne = async (snapshot: VirtualMachineSnapshot): Promise<Attempt> => {
  try {
    await deleteObject(VirtualMachineSnapshotModel, snapshot);
    return { kind: 'deleted' };
  } catch (error) {
    const failure = toWriteFailure(error);
    return isNothingLeft(failure) ? { kind: 'deleted' } : { kind: 'failed', failure };
  }
};

/** Deletes these very snapshots, a few at a time, and reports of each how it goes; none stops the others. */
export const applyDeletions = async (
  snapshots: readonly VirtualMachineSnapshot[],
  report: Report,
): Promise<void> => {
  const queue = [...snapshots];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      report(next, { kind: 'running' });
      report(next, await applyOne(next));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
};
