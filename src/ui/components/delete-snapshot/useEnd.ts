import { VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { useWatchOne } from '#ui/sdk/useWatchOne.ts';
import type { WriteFailure } from '#ui/sdk/writeFailure.ts';

/** Follows whether this very snapshot has gone, as the failure that its deletion would meet. */
export const useEnd = ({ metadata }: VirtualMachineSnapshot): WriteFailure | undefined => {
  const { name, namespace = '', uid } = metadata;
  const found = useWatchOne<VirtualMachineSnapshot>(VirtualMachineSnapshotModel, {
    name,
    namespace,
  });
  if (found.kind === 'missing') {
    return { kind: 'gone', message: '' };
  }
  return found.kind === 'loaded' && found.data.metadata.uid !== uid
    ? { kind: 'replaced', message: '' }
    : undefined;
};
