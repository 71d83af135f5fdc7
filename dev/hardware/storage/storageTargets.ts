import { getKey } from '../../kube/kubeObject.ts';
import { claims, volumeSnapshotContents, volumeSnapshots } from '../../kube/resources.ts';
import type { PatchTarget } from '../watch/patchObject.ts';
import type { Claim, Content, Snapshot } from '../watch/storageObjects.ts';
import type { StorageDeps } from './storageDeps.ts';

export function onSnapshots({ api, caches }: StorageDeps): PatchTarget<Snapshot> {
  return { api, resource: volumeSnapshots, cache: caches.snapshots };
}

export function onContents({ api, caches }: StorageDeps): PatchTarget<Content> {
  return { api, resource: volumeSnapshotContents, cache: caches.contents };
}

export function onClaims({ api, caches }: StorageDeps): PatchTarget<Claim> {
  return { api, resource: claims, cache: caches.claims };
}

/** Logs what happened to a VolumeSnapshot. */
export function tell({ log }: StorageDeps, { metadata }: Snapshot, happened: string): void {
  log(`VolumeSnapshot ${getKey(metadata)}`, happened);
}
