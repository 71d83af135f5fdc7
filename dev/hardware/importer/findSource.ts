import { getKey } from '../../kube/kubeObject.ts';
import { parseBytes } from '../disks/byteQuantity.ts';
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
  /** The object that is cloned, as `namespace/name`. */
  from?: string;
  /** Bytes to copy. */
  copy?: DiskSource;
  /** What to make bytes from; absent for a blank disk. */
  seed?: string;
  problem?: string;
};

/** Who asks: where names without a namespace belong, and how much room there will be. */
export type Asker = { namespace: string | undefined; size: string | undefined };

/** Finds what a DataVolume is to be filled with, or says why that is not to be had yet. */
export function findSource(
  caches: SourceCaches,
  source: ImportSource | undefined,
  { namespace: own, size }: Asker,
): FoundSource {
  if (source === undefined) {
    return { kind: 'import', problem: 'the source or the DataSource it refers to does not exist' };
  }
  const { pvc, snapshot } = source;
  if (pvc) return findClaim(caches, { namespace: own, ...pvc }, size);
  if (snapshot) return findSnapshot(caches, { namespace: own, ...snapshot }, size);
  if (source.upload) return { kind: 'upload' };
  if (source.blank) return { kind: 'import' };
  const [name, details] = Object.entries(source)[0] ?? [];
  if (name === undefined) return { kind: 'import', problem: 'the source is empty' };
  return { kind: 'import', seed: `${name} ${JSON.stringify(details)}` };
}

type Ref = { namespace: string | undefined; name: string };

function findClaim(
  { claims, volumes }: SourceCaches,
  ref: Ref,
  size: string | undefined,
): FoundSource {
  const from = getKey(ref);
  const claim = claims.get(from);
  const handle = volumes.get(claim?.spec.volumeName ?? '')?.spec.csi?.volumeHandle;
  if (claim?.status?.phase !== 'Bound' || handle === undefined) {
    return { kind: 'clone-claim', from, problem: `the source claim ${from} is not bound` };
  }
  const problem = findShortage(size, getRequest(claim));
  if (problem !== undefined) return { kind: 'clone-claim', from, problem };
  return { kind: 'clone-claim', from, copy: { kind: 'volume', handle } };
}

function findSnapshot(
  { snapshots, contents }: SourceCaches,
  ref: Ref,
  size: string | undefined,
): FoundSource {
  const from = getKey(ref);
  const status = snapshots.get(from)?.status;
  const content = contents.get(status?.boundVolumeSnapshotContentName ?? '');
  const handle = content?.status?.snapshotHandle;
  if (status?.readyToUse !== true || handle === undefined) {
    return { kind: 'clone-snapshot', from, problem: `the snapshot ${from} is not ready` };
  }
  const problem = findShortage(size, status.restoreSize);
  if (problem !== undefined) return { kind: 'clone-snapshot', from, problem };
  return { kind: 'clone-snapshot', from, copy: { kind: 'snapshot', handle } };
}

function getRequest({ spec }: Claim): string | undefined {
  return spec.resources?.requests?.storage;
}

/** CDI's sentence about a clone that would not fit. */
function findShortage(size: string | undefined, needed = '0'): string | undefined {
  if (size === undefined || parseBytes(size) >= parseBytes(needed)) return undefined;
  const rule = 'target resources requests storage size is smaller than the source';
  const sizes = `${parseBytes(size)} < ${parseBytes(needed)}`;
  return `The clone doesn't meet the validation requirements: ${rule} ${sizes}`;
}
