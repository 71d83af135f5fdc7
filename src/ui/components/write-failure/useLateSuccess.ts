import { useEffect } from 'react';

import { VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { useWatchOne } from '#ui/sdk/useWatchOne.ts';
import { isUncertain } from '#ui/sdk/writeFailure.ts';
import type { WriteFailure } from '#ui/sdk/writeFailure.ts';

type Hope = {
  readonly snapshot: VirtualMachineSnapshot;
  readonly failure: WriteFailure | undefined;
  /** Whether the snapshot, as it is now, is as it should have become. */
  readonly isAsWanted: (current: VirtualMachineSnapshot) => boolean;
  readonly onDone: () => void;
};

/** Looks on after a change without a certain answer, and tells when this very snapshot shows that it was made. */
export const useLateSuccess = ({ snapshot, failure, isAsWanted, onDone }: Hope): void => {
  const { name, namespace = '', uid } = snapshot.metadata;
  const current = useWatchOne<VirtualMachineSnapshot>(
    VirtualMachineSnapshotModel,
    isUncertain(failure) ? { name, namespace } : undefined,
  );
  const hasComeAbout =
    current.kind === 'loaded' && current.data.metadata.uid === uid && isAsWanted(current.data);
  useEffect(() => {
    if (hasComeAbout) {
      onDone();
    }
  }, [hasComeAbout, onDone]);
};
