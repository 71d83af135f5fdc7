import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { listMissing, listWanted } from './listMissing.ts';

/**
 * Whether a snapshot brings back the configuration of the VM and no data: because the VM had no disks, or because none
 * of them could be copied.
 *
 * KubeVirt calls such a snapshot ready like any other. Which disks are in it stands in its status, together with the
 * phase `Succeeded`; a TPM's state that has dropped out of that list is still in the snapshot (`listMissing`).
 *
 * @example holdsNoDisk(aSnapshot({ status: { snapshotVolumes: {} } })) // → true
 * @example holdsNoDisk(aSnapshot({ phase: 'InProgress' })) // → false
 */
export const holdsNoDisk = (snapshot: VirtualMachineSnapshot): boolean => {
  const { phase, snapshotVolumes } = snapshot.status ?? {};
  return (
    phase === 'Succeeded' &&
    snapshotVolumes !== undefined &&
    (snapshotVolumes.includedVolumes ?? []).length === 0 &&
    listMissing(snapshot).length === listWanted(snapshot).length
  );
};
