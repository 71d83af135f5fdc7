import { VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { findVmOwner } from '#domain/snapshot/findVmOwner.ts';
import { findObject } from '#ui/sdk/findObject.ts';
import { patchObject } from '#ui/sdk/patchObject.ts';
import type { PatchStep } from '#ui/sdk/patchObject.ts';
import { toWriteFailure } from '#ui/sdk/writeFailure.ts';

/** The steps that take away exactly the reference to the VM, provided that it still stands where it was. */
const buildSteps = (snapshot: VirtualMachineSnapshot): PatchStep[] => {
  const owner = findVmOwner(snapshot);
  if (owner === undefined) {
    return [];
  }
  const path = `/metadata/ownerReferences/${owner.index}`;
  return [
    { op: 'test', path, value: owner.reference },
    { op: 'remove', path },
  ];
};

const patch = async (snapshot: VirtualMachineSnapshot): Promise<void> => {
  const steps = buildSteps(snapshot);
  if (steps.length > 0) {
    await patchObject(VirtualMachineSnapshotModel, snapshot, steps);
  }
};

/**
 * Lets this very snapshot stay when its VM is deleted, and changes nothing else of it; tells whether it is still there.
 * Rejects with the raw error, for `toWriteFailure`.
 */
export const keepSnapshot = async (snapshot: VirtualMachineSnapshot): Promise<'kept' | 'gone'> => {
  try {
    await patch(snapshot);
    return 'kept';
  } catch (error) {
    if (toWriteFailure(error).kind !== 'conflict') {
      throw error;
    }
  }
  // Another owner came or went, which moves the place, or somebody else has removed the reference.
  const { name, namespace = '', uid } = snapshot.metadata;
  const current = await findObject<VirtualMachineSnapshot>(VirtualMachineSnapshotModel, {
    name,
    namespace,
  });
  if (current?.metadata.uid !== uid || current === undefined) {
    return 'gone';
  }
  await patch(current);
  return 'kept';
};
