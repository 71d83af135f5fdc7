import { ignoreNotFound } from '../../kube/apiError.ts';
import { volumeSnapshotContents } from '../../kube/resources.ts';
import { patchAnnotations, patchFinalizers } from '../watch/patchObject.ts';
import type { Content } from '../watch/storageObjects.ts';
import type { SnapshotReading } from './readSnapshot.ts';
import {
  beingDeletedAnnotation,
  boundFinalizer,
  claimFinalizer,
  sourceFinalizer,
} from './snapshotNames.ts';
import type { StorageDeps } from './storageDeps.ts';
import { onClaims, onContents, onSnapshots, tell } from './storageTargets.ts';

export async function applyContentDeletion(deps: StorageDeps, content: Content): Promise<void> {
  const marked = patchAnnotations(onContents(deps), content, { [beingDeletedAnnotation]: 'yes' });
  await ignoreNotFound(marked);
  const { uid } = content.metadata;
  await ignoreNotFound(deps.api.remove(volumeSnapshotContents, content.metadata, { uid }));
}

export async function applyRelease(deps: StorageDeps, reading: SnapshotReading): Promise<void> {
  await releaseClaim(deps, reading);
  const remove = [sourceFinalizer, boundFinalizer];
  await patchFinalizers(onSnapshots(deps), reading.snapshot, { remove });
  tell(deps, reading.snapshot, 'released');
}

/** Takes the protection off the source claim when no other snapshot is still being cut from it. */
export async function releaseClaim(
  deps: StorageDeps,
  { snapshot, claim }: SnapshotReading,
): Promise<void> {
  if (!claim?.metadata.finalizers?.includes(claimFinalizer)) return;
  const { namespace, uid } = snapshot.metadata;
  const isStillCut = deps.caches.snapshots
    .all()
    .some(
      (other) =>
        other.metadata.uid !== uid &&
        other.metadata.namespace === namespace &&
        other.spec.source.persistentVolumeClaimName === claim.metadata.name &&
        other.status?.readyToUse !== true,
    );
  if (!isStillCut) await patchFinalizers(onClaims(deps), claim, { remove: [claimFinalizer] });
}
