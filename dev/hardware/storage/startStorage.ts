import { getKey } from '../../kube/kubeObject.ts';
import { startClaimController } from './claimController.ts';
import { startContentController } from './contentController.ts';
import { removeOrphans } from './removeOrphans.ts';
import { startSnapshotController } from './snapshotController.ts';
import type { StorageDeps } from './storageDeps.ts';
import { startVolumeController } from './volumeController.ts';

/** Plays the CSI driver, its sidecars and the snapshot controller, when all caches are synced. */
export async function startStorage(deps: StorageDeps): Promise<{ stop: () => void }> {
  const { caches } = deps;
  await removeOrphans(deps);
  const claimQueue = startClaimController(deps);
  const volumeQueue = startVolumeController(deps);
  const snapshotQueue = startSnapshotController(deps);
  const contentQueue = startContentController(deps);
  caches.claims.all().forEach(({ metadata }) => claimQueue.add(getKey(metadata)));
  caches.volumes.all().forEach(({ metadata }) => volumeQueue.add(getKey(metadata)));
  caches.snapshots.all().forEach(({ metadata }) => snapshotQueue.add(getKey(metadata)));
  caches.contents.all().forEach(({ metadata }) => contentQueue.add(getKey(metadata)));
  const queues = [claimQueue, volumeQueue, snapshotQueue, contentQueue];
  return { stop: () => queues.forEach((queue) => queue.stop()) };
}
