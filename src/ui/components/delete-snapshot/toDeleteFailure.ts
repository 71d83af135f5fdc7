import { VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { findObject } from '#ui/sdk/findObject.ts';
import { toWriteFailure } from '#ui/sdk/writeFailure.ts';
import type { WriteFailure } from '#ui/sdk/writeFailure.ts';

/** What bears the snapshot's name now instead of it; undefined if it is still there, or nobody can tell. */
const findEnd = async ({
  metadata: { name, namespace = '', uid },
}: VirtualMachineSnapshot): Promise<'gone' | 'replaced' | undefined> => {
  try {
    const found = await findObject<VirtualMachineSnapshot>(VirtualMachineSnapshotModel, {
      name,
      namespace,
    });
    if (found === undefined) {
      return 'gone';
    }
    return found.metadata.uid === uid ? undefined : 'replaced';
  } catch {
    return undefined;
  }
};

/** Why this very snapshot was not deleted. A conflict has several causes, so that it is looked whether it is still there. */
export const toDeleteFailure = async (
  error: unknown,
  snapshot: VirtualMachineSnapshot,
): Promise<WriteFailure> => {
  const failure = toWriteFailure(error);
  const end = failure.kind === 'conflict' ? await findEnd(snapshot) : undefined;
  return end === undefined ? failure : { kind: end, message: failure.message };
};
