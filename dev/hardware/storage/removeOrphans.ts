import { getVolumeName } from './buildVolume.ts';
import { getSnapshotHandle } from './snapshotNames.ts';
import type { StorageDeps } from './storageDeps.ts';

/**
 * Removes, once at the start, folders that no object refers to any more: left by a crash between
 * the bytes and the object, or by a cluster that has been forgotten.
 */
export async function removeOrphans({ caches, disks, log }: StorageDeps): Promise<void> {
  const usedVolumes = new Set([
    ...caches.volumes.all().map((volume) => volume.spec.csi?.volumeHandle ?? ''),
    ...caches.claims.all().map((claim) => getVolumeName(claim.metadata.uid)),
  ]);
  for (const handle of await disks.listVolumes()) {
    if (usedVolumes.has(handle)) continue;
    await disks.deleteVolume(handle);
    log(`volume ${handle}`, 'removed: nothing refers to it');
  }
  const usedSnapshots = new Set([
    ...caches.contents.all().map((content) => content.status?.snapshotHandle ?? ''),
    ...caches.snapshots.all().map((snapshot) => getSnapshotHandle(snapshot.metadata.uid)),
  ]);
  for (const handle of await disks.listSnapshots()) {
    if (usedSnapshots.has(handle)) continue;
    await disks.deleteSnapshot(handle);
    log(`snapshot ${handle}`, 'removed: nothing refers to it');
  }
}
