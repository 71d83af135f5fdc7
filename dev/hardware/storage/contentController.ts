import { getKey, hasFinalizer, isDeleting } from '../../kube/kubeObject.ts';
import { patchFinalizers } from '../watch/patchObject.ts';
import type { Content, Snapshot } from '../watch/storageObjects.ts';
import { WorkQueue } from '../watch/workQueue.ts';
import { contentFinalizer } from './snapshotNames.ts';
import type { StorageDeps } from './storageDeps.ts';
import { onContents } from './storageTargets.ts';

/**
 * A content marked for deletion goes, with its bytes unless they are to be retained, when the
 * snapshot it belongs to is going or gone; as long as that one stays, so does the content.
 */
export function isContentReleasable(content: Content, snapshot: Snapshot | undefined): boolean {
  if (!isDeleting(content) || !hasFinalizer(content, contentFinalizer)) return false;
  const isBound = snapshot?.metadata.uid === content.spec.volumeSnapshotRef.uid;
  return snapshot === undefined || !isBound || isDeleting(snapshot);
}

export function startContentController(deps: StorageDeps): WorkQueue {
  const { caches, disks, log } = deps;
  const queue = new WorkQueue({
    name: 'VolumeSnapshotContent',
    log,
    reconcile: async (key) => {
      const content = caches.contents.get(key);
      if (content === undefined) return undefined;
      const snapshot = caches.snapshots.get(getKey(content.spec.volumeSnapshotRef));
      if (!isContentReleasable(content, snapshot)) return undefined;
      const handle = content.status?.snapshotHandle;
      if (handle !== undefined && content.spec.deletionPolicy === 'Delete') {
        await disks.deleteSnapshot(handle);
        log(`VolumeSnapshotContent ${key}`, `snapshot ${handle} deleted`);
      }
      await patchFinalizers(onContents(deps), content, { remove: [contentFinalizer] });
      return undefined;
    },
  });
  caches.contents.onChange((content) => queue.add(getKey(content.metadata)));
  caches.snapshots.onChange(({ metadata }) => {
    caches.contents
      .all()
      .filter(({ spec: { volumeSnapshotRef: ref } }) => ref.uid === metadata.uid)
      .forEach((content) => queue.add(getKey(content.metadata)));
  });
  return queue;
}
