import { formatTime } from '../../kube/formatTime.ts';
import { volumeSnapshots } from '../../kube/resources.ts';
import { createEvent } from '../watch/events.ts';
import { patchAnnotations, patchStatus } from '../watch/patchObject.ts';
import type { Content, Snapshot } from '../watch/storageObjects.ts';
import { parseBytes } from '../disks/byteQuantity.ts';
import type { SnapshotReading } from './readSnapshot.ts';
import { beingCreatedAnnotation, getSnapshotHandle } from './snapshotNames.ts';
import { applyError } from './statusWrites.ts';
import type { StorageDeps } from './storageDeps.ts';
import { onContents, tell } from './storageTargets.ts';

export async function applyCallStart(deps: StorageDeps, content: Content): Promise<void> {
  await patchAnnotations(onContents(deps), content, { [beingCreatedAnnotation]: 'yes' });
}

/** A failed call, told as the csi-snapshotter sidecar tells it. */
export async function applyCallFailure(
  deps: StorageDeps,
  { content, snapshot }: { content: Content; snapshot: Snapshot },
  error: string,
): Promise<void> {
  const message = `Failed to check and update snapshot content: failed to take snapshot of the volume ${content.spec.source.volumeHandle}: "rpc error: code = Internal desc = ${error}"`;
  const time = formatTime(deps.now());
  await patchAnnotations(onContents(deps), content, { [beingCreatedAnnotation]: null });
  await patchStatus(onContents(deps), content, { readyToUse: false, error: { message, time } });
  if (snapshot.status?.error?.message === message) return;
  await applyError(deps, snapshot, message);
  await createEvent(deps.api, `csi-snapshotter ${content.spec.driver}`, {
    resource: volumeSnapshots,
    object: snapshot,
    type: 'Warning',
    reason: 'SnapshotContentCheckandUpdateFailed',
    message,
  });
}

/** Says that the snapshot exists, once its bytes do. */
export async function applyCut(
  deps: StorageDeps,
  { content, snapshot }: { content: Content; snapshot: Snapshot },
  { reading, cutAt }: { reading: SnapshotReading; cutAt: Date },
): Promise<void> {
  const { volume, claim } = reading;
  const size = volume?.spec.capacity?.storage ?? claim?.spec.resources?.requests?.storage ?? '0';
  await patchStatus(onContents(deps), content, {
    snapshotHandle: getSnapshotHandle(snapshot.metadata.uid),
    creationTime: cutAt.getTime() * 1e6,
    restoreSize: parseBytes(size),
    readyToUse: false,
    error: null,
  });
  await patchAnnotations(onContents(deps), content, { [beingCreatedAnnotation]: null });
  const { volumeHandle } = content.spec.source;
  tell(deps, snapshot, `volume ${volumeHandle} cut at ${cutAt.toISOString()}`);
}
