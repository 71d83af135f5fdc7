import type { PersistentVolumeClaim } from '#api/persistentVolumeClaim.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshotContent } from '#api/virtualMachineSnapshot.ts';

import { listDisks } from '../disks/listDisks.ts';
import type { Difference } from './difference.ts';

/**
 * The disks that have been given another size since the snapshot.
 *
 * What was asked for is compared: the API server writes quantities in one form only, and storage may round up what it
 * gives. `claims` may lack some, of which nothing is said.
 *
 * @example listResizedDisks(aContent({ size: '10Gi' }), aVm(), [aClaim({ name: 'web-1-root', size: '30Gi' })])
 * // → [{ topic: 'disk', name: 'root', path: 'size', before: '10Gi', after: '30Gi' }]
 */
export const listResizedDisks = (
  content: VirtualMachineSnapshotContent,
  vm: VirtualMachine,
  claims: readonly PersistentVolumeClaim[],
): Difference[] => {
  const disks = listDisks(vm, claims);
  return (content.spec.volumeBackups ?? []).flatMap(({ volumeName, persistentVolumeClaim }) => {
    const claimName = disks.find(({ name }) => name === volumeName)?.claimName;
    const claim = claims.find(({ metadata }) => metadata.name === claimName);
    const before = persistentVolumeClaim.spec.resources?.requests?.storage;
    const after = claim?.spec.resources?.requests?.storage;
    return before === undefined || after === undefined || before === after
      ? []
      : [{ topic: 'disk', name: volumeName, path: 'size', before, after }];
  });
};
