import { getAnnotation, getKey, hasFinalizer, isDeleting } from '../../kube/kubeObject.ts';
import type { Claim, Content, Snapshot, SnapshotClass, Volume } from '../watch/storageObjects.ts';
import { findObstacle, findSnapshotClass } from './findObstacle.ts';
import type { ContentFacts, SnapshotFacts } from './planSnapshot.ts';
import {
  beingCreatedAnnotation,
  boundFinalizer,
  getContentName,
  sourceFinalizer,
} from './snapshotNames.ts';
import type { StorageCaches } from './storageDeps.ts';

export type SnapshotReading = {
  snapshot: Snapshot;
  claim: Claim | undefined;
  volume: Volume | undefined;
  content: Content | undefined;
  snapshotClass: SnapshotClass | undefined;
  facts: SnapshotFacts;
};

/** Gathers from the caches all that the next step of one VolumeSnapshot depends on. */
export function readSnapshot(caches: StorageCaches, snapshot: Snapshot): SnapshotReading {
  const { namespace, uid } = snapshot.metadata;
  const claimName = snapshot.spec.source.persistentVolumeClaimName;
  const claim =
    claimName === undefined ? undefined : caches.claims.get(getKey({ namespace, name: claimName }));
  const volume = caches.volumes.get(claim?.spec.volumeName ?? '');
  const content = caches.contents.get(getContentName(uid));
  const driver = volume?.spec.csi?.driver;
  const snapshotClass = findSnapshotClass(snapshot, caches.snapshotClasses.all(), driver);
  const found = { claim, volume, snapshotClass };
  const facts: SnapshotFacts = {
    isDeleting: isDeleting(snapshot),
    isProtected: isProtected(snapshot),
    obstacle: findObstacle(snapshot, found),
    isSourceInUse: caches.claims.all().some((other) => isMadeFrom(other, snapshot)),
    content: content && getContentFacts(content),
    isBound: snapshot.status?.boundVolumeSnapshotContentName !== undefined,
    hasCreationTime: snapshot.status?.creationTime !== undefined,
    isReady: snapshot.status?.readyToUse === true,
  };
  return { snapshot, ...found, content, facts };
}

function isProtected(snapshot: Snapshot): boolean {
  return hasFinalizer(snapshot, boundFinalizer) && hasFinalizer(snapshot, sourceFinalizer);
}

function getContentFacts(content: Content): ContentFacts {
  const { creationTime, readyToUse } = content.status ?? {};
  return {
    isDeleting: isDeleting(content),
    isBeingCreated: getAnnotation(content, beingCreatedAnnotation) !== undefined,
    cutAt: creationTime === undefined ? undefined : Math.round(creationTime / 1e6),
    isReady: readyToUse === true,
    isRetained: content.spec.deletionPolicy === 'Retain',
  };
}

/** A claim still Pending that names the snapshot as its source. */
function isMadeFrom(claim: Claim, snapshot: Snapshot): boolean {
  if (claim.status?.phase === 'Bound' || isDeleting(claim)) return false;
  if (claim.metadata.namespace !== snapshot.metadata.namespace) return false;
  const source = claim.spec.dataSourceRef ?? claim.spec.dataSource;
  return source?.kind === 'VolumeSnapshot' && source.name === snapshot.metadata.name;
}
