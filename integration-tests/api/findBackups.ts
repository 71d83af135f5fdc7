import { VirtualMachineSnapshotContentModel } from '#api/models.ts';
import type {
  VirtualMachineSnapshot,
  VirtualMachineSnapshotContent,
} from '#api/virtualMachineSnapshot.ts';

import type { Scene } from '../fixtures/Scene.ts';
import { untilObject } from '../fixtures/until.ts';

/** The names of the VolumeSnapshots that a snapshot is made of, by the names of their disks. */
export const findBackups = async (
  scene: Scene,
  { status }: VirtualMachineSnapshot,
): Promise<Record<string, string>> => {
  const name = status?.virtualMachineSnapshotContentName ?? '';
  const content = await untilObject<VirtualMachineSnapshotContent>(
    scene.cluster,
    scene.ref(VirtualMachineSnapshotContentModel, name),
    () => true,
  );
  const backups = content.spec.volumeBackups ?? [];
  return Object.fromEntries(
    backups.map((backup) => [backup.volumeName, backup.volumeSnapshotName ?? '']),
  );
};
