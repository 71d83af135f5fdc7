import type { PersistentVolumeClaim } from '#api/persistentVolumeClaim.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshotContent } from '#api/virtualMachineSnapshot.ts';
import type { Difference } from '#domain/difference/difference.ts';
import { listDifferences } from '#domain/difference/listDifferences.ts';
import { listKeyDifferences } from '#domain/difference/listKeyDifferences.ts';
import { listResizedDisks } from '#domain/difference/listResizedDisks.ts';

/** What has changed in a VM since KubeVirt recorded it, with the sizes of its disks, its labels and its annotations. */
export const listChanges = (
  content: VirtualMachineSnapshotContent,
  vm: VirtualMachine,
  claims: readonly PersistentVolumeClaim[],
): Difference[] => {
  const stored = content.spec.source?.virtualMachine;
  return [
    ...listResizedDisks(content, vm, claims),
    ...(stored === undefined ? [] : listDifferences(stored.spec, vm.spec)),
    ...listKeyDifferences(stored?.metadata, vm.metadata),
  ];
};
