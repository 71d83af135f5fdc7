import { formatTime } from '../../kube/formatTime.ts';
import { volumeSnapshotContents } from '../../kube/resources.ts';
import { patchFinalizers, patchStatus } from '../watch/patchObject.ts';
import type { Content, Snapshot } from '../watch/storageObjects.ts';
import { buildContent } from './buildContent.ts';
import { formatBytes } from '../disks/byteQuantity.ts';
import type { SnapshotReading } from './readSnapshot.ts';
import { releaseClaim } from './releaseWrites.ts';
import {
  boundFinalizer,
  claimFinalizer,
  getContentName,
  sourceFinalizer,
} from './snapshotNames.ts';
import type { StorageDeps } from './storageDeps.ts';
import { onClaims, onContents, onSnapshots, tell } from './storageTargets.ts';

export async function applyProtection(deps: StorageDeps, snapshot: Snapshot): Promise<void> {
  const add = [sourceFinalizer, boundFinalizer];
  await patchFinalizers(onSnapshots(deps), snapshot, { add });
}

/** Shows an error once: the time stays that of its first appearance. */
export async function applyError(
  deps: StorageDeps,
  snapshot: Snapshot,
  message: string,
): Promise<void> {
  if (snapshot.status?.error?.message === message) return;
  const error = { message, time: formatTime(deps.now()) };
  await patchStatus(onSnapshots(deps), snapshot, { readyToUse: false, error });
  tell(deps, snapshot, message);
}

export async function applyContent(deps: StorageDeps, reading: SnapshotReading): Promise<void> {
  const { claim, snapshot } = reading;
  if (claim && !claim.metadata.finalizers?.includes(claimFinalizer)) {
    await patchFinalizers(onClaims(deps), claim, { add: [claimFinalizer] });
  }
  const manifest = buildContent(reading);
  deps.caches.contents.put(await deps.api.create<Content>(volumeSnapshotContents, manifest));
  tell(deps, snapshot, `content ${manifest.metadata.name} created`);
}

export async function applyBinding(deps: StorageDeps, snapshot: Snapshot): Promise<void> {
  const boundVolumeSnapshotContentName = getContentName(snapshot.metadata.uid);
  const status = { boundVolumeSnapshotContentName, readyToUse: false, error: null };
  await patchStatus(onSnapshots(deps), snapshot, status);
  tell(deps, snapshot, 'bound to its content');
}

export async function applyCreationTime(
  deps: StorageDeps,
  snapshot: Snapshot,
  cutAt: number,
): Promise<void> {
  const creationTime = formatTime(cutAt);
  await patchStatus(onSnapshots(deps), snapshot, { creationTime, error: null });
  tell(deps, snapshot, 'creation time written');
}

export async function applyContentReadiness(deps: StorageDeps, content: Content): Promise<void> {
  await patchStatus(onContents(deps), content, { readyToUse: true });
}

export async function applyReadiness(
  deps: StorageDeps,
  reading: SnapshotReading,
  restoreBytes: number,
): Promise<void> {
  const status = { readyToUse: true, restoreSize: formatBytes(restoreBytes), error: null };
  await patchStatus(onSnapshots(deps), reading.snapshot, status);
  tell(deps, reading.snapshot, 'ready to use');
  await releaseClaim(deps, reading);
}
