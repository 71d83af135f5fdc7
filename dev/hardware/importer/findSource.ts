import { getKey } from '../../kube/kubeObject.ts';
import type { DiskSource } from '../disks/DiskFolders.ts';
import type { ImportSource } from '../watch/importObjects.ts';
import type { ReadCache } from '../watch/objectCache.ts';
import type { Claim, Content, Snapshot, Volume } from '../watch/storageObjects.ts';
import type { ImportKind } from './planDataVolume.ts';

export type SourceCaches = {
  claims: ReadCache<Claim>;
  volumes: ReadCache<Volume>;
  snapshots: ReadCache<Snapshot>;
  contents: ReadCache<Content>;
};

export type FoundSource = {
  kind: ImportKind;
  /** Bytes to copy. */
  copy?: DiskSource;
  /** What to make bytes from; absent for a blank disk. */
  seed?: string;
  problem?: string;
};

/** Finds what a DataVolume is to be filled with, or says why that is not to be had yet. */
export function findSource(
  caches: SourceCaches,
  source: ImportSource | undefined,
  ownNamespace: string | undefined,
): FoundSource {
  if (source === undefined) {
    return { kind: 'import', problem: 'the source or the DataSource it refers to does not exist' };
  }
  const { pvc, snapshot } = source;
  if (pvc) return findClaim(caches, { namespace: pvc.namespace ?? ownNamespace, name: pvc.name });
  if (snapshot) {
    const { namespace = ownNamespace, name } = snapshot;
    return findSnapshot(caches, { namespace, name });
  }
  if (source.blank) return { kind: 'import' };
  const [name, details] = Object.entries(source)[0] ?? ['upload', {}];
  return { kind: 'import', seed: `${name} ${JSON.stringify(details)}` };
}

type Ref = { namespace: string | undefined; name: string };

function findClaim({ claims, volumes }: SourceCaches, ref: Ref): FoundSource {
  const claim = claims.get(getKey(ref));
  const handle = volumes.get(claim?.spec.volumeName ?? '')?.spec.csi?.volumeHandle;
  if (claim?.status?.phase !== 'Bound' || handle === undefined) {
    return { kind: 'clone-claim', problem: `the source claim ${getKey(ref)} is not bound` };
  }
  return { kind: 'clone-claim', copy: { kind: 'volume', handle } };
}

function findSnapshot({ snapshots, contents }: SourceCaches, ref: Ref): FoundSource {
  const status = snapshots.get(getKey(ref))?.status;
  const content = contents.get(status?.boundVolumeSnapshotContentName ?? '');
  const handle = content?.status?.snapshotHandle;
  if (status?.readyToUse !== true || handle === undefined) {
    return { kind: 'clone-snapshot', problem: `the snapshot ${getKey(ref)} is not ready` };
  }
  return { kind: 'clone-snapshot', copy: { kind: 'snapshot', handle } };
}
