import { VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { findObject } from '#ui/sdk/findObject.ts';
import { patchObject } from '#ui/sdk/patchObject.ts';
import { toWriteFailure } from '#ui/sdk/writeFailure.ts';

import { buildDescriptionPatch } from './buildDescriptionPatch.ts';
import { getDescription } from './getDescription.ts';

export type SaveOutcome =
  | { readonly kind: 'saved' }
  | { readonly kind: 'gone' }
  /** Somebody else was quicker: how the snapshot is now. */
  | { readonly kind: 'changed'; readonly current: VirtualMachineSnapshot };

const findCurrent = async ({
  metadata: { name, namespace = '', uid },
}: VirtualMachineSnapshot): Promise<VirtualMachineSnapshot | undefined> => {
  const found = await findObject<VirtualMachineSnapshot>(VirtualMachineSnapshotModel, {
    name,
    namespace,
  });
  return found?.metadata.uid === uid ? found : undefined;
};

const patch = async (snapshot: VirtualMachineSnapshot, text: string): Promise<void> => {
  const steps = buildDescriptionPatch(snapshot, text);
  if (steps.length > 0) {
    await patchObject(VirtualMachineSnapshotModel, snapshot, steps);
  }
};

/**
 * Writes the description of this very snapshot unless it has been changed since it was read, and touches nothing else.
 * Rejects with the raw error, for `toWriteFailure`.
 */
export const saveDescription = async (
  read: VirtualMachineSnapshot,
  text: string,
): Promise<SaveOutcome> => {
  try {
    await patch(read, text);
    return { kind: 'saved' };
  } catch (error) {
    if (toWriteFailure(error).kind !== 'conflict') {
      throw error;
    }
  }
  const current = await findCurrent(read);
  if (current === undefined) {
    return { kind: 'gone' };
  }
  if (getDescription(current) === text) {
    return { kind: 'saved' };
  }
  if (getDescription(current) !== getDescription(read)) {
    return { kind: 'changed', current };
  }
  // Another annotation came or went, which moves the place to write to.
  await patch(current, text);
  return { kind: 'saved' };
};
