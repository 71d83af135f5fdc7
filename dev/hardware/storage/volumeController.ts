import { ignoreNotFound } from '../../kube/apiError.ts';
import { getAnnotation, getKey, isDeleting } from '../../kube/kubeObject.ts';
import { volumes } from '../../kube/resources.ts';
import type { Volume } from '../watch/storageObjects.ts';
import { WorkQueue } from '../watch/workQueue.ts';
import { provisionedBy } from './buildVolume.ts';
import type { StorageDeps } from './storageDeps.ts';

/** A volume goes with its bytes when its claim has released it and the policy says Delete. */
export function isVolumeReclaimable({ metadata, spec, status }: Volume): boolean {
  const isOurs = metadata.annotations?.[provisionedBy] === spec.csi?.driver;
  const mayGo = spec.persistentVolumeReclaimPolicy === 'Delete';
  return isOurs && mayGo && (status?.phase === 'Released' || status?.phase === 'Failed');
}

export function startVolumeController({ api, caches, disks, log }: StorageDeps): WorkQueue {
  const queue = new WorkQueue({
    name: 'PersistentVolume',
    log,
    reconcile: async (key) => {
      const volume = caches.volumes.get(key);
      if (volume === undefined || !isVolumeReclaimable(volume)) return undefined;
      const handle = volume.spec.csi?.volumeHandle ?? key;
      // Done already: only the protection of the volume is still to go.
      if (isDeleting(volume) && !disks.hasVolume(handle)) return undefined;
      await disks.deleteVolume(handle);
      await ignoreNotFound(api.remove(volumes, volume.metadata, { uid: volume.metadata.uid }));
      log(`PersistentVolume ${key}`, `deleted, was ${getAnnotation(volume, provisionedBy)}`);
      return undefined;
    },
  });
  caches.volumes.onChange((volume) => queue.add(getKey(volume.metadata)));
  return queue;
}
