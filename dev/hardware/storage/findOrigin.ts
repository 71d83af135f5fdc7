import { getKey } from '../../kube/kubeObject.ts';
import type { Claim, SourceRef } from '../watch/storageObjects.ts';
import { formatBytes, parseBytes } from './byteQuantity.ts';
import type { OriginFacts } from './planClaim.ts';
import { getContentName } from './snapshotNames.ts';
import type { StorageCaches } from './storageDeps.ts';

/** Finds the bytes a claim asks to start with, or says in the provisioner's words why not yet. */
export function findOrigin(caches: StorageCaches, claim: Claim): OriginFacts {
  const source = claim.spec.dataSourceRef ?? claim.spec.dataSource;
  if (source === undefined) return {};
  if (source.kind === 'VolumeSnapshot') return findSnapshot(caches, claim, source);
  if (source.kind === 'PersistentVolumeClaim') return findClaim(caches, claim, source);
  return { problem: `data source of kind ${source.kind} is not supported here` };
}

function findSnapshot(caches: StorageCaches, claim: Claim, { name }: SourceRef): OriginFacts {
  const { namespace } = claim.metadata;
  const failing = `error getting handle for DataSource Type VolumeSnapshot by Name ${name}`;
  const snapshot = caches.snapshots.get(getKey({ namespace, name }));
  if (snapshot === undefined) {
    return { problem: `${failing}: error getting snapshot ${name} from api server: not found` };
  }
  const { readyToUse, restoreSize = '0' } = snapshot.status ?? {};
  const handle = caches.contents.get(getContentName(snapshot.metadata.uid))?.status?.snapshotHandle;
  if (readyToUse !== true || handle === undefined) {
    return { problem: `${failing}: snapshot ${name} is not Ready` };
  }
  const shortage = findShortage(claim, restoreSize);
  if (shortage === undefined) return { source: { kind: 'snapshot', handle } };
  return { problem: `${failing}: ${shortage} for the source snapshot ${name}` };
}

function findShortage({ spec }: Claim, restoreSize: string): string | undefined {
  const wanted = parseBytes(spec.resources?.requests?.storage ?? '0');
  const needed = parseBytes(restoreSize);
  if (wanted >= needed) return undefined;
  return `requested volume size ${formatBytes(wanted)} is less than the size ${formatBytes(needed)}`;
}

function findClaim(caches: StorageCaches, claim: Claim, { name }: SourceRef): OriginFacts {
  const { namespace } = claim.metadata;
  const failing = `error getting handle for DataSource Type PersistentVolumeClaim by Name ${name}`;
  const source = caches.claims.get(getKey({ namespace, name }));
  if (source === undefined) return { problem: `${failing}: claim not found` };
  const handle = caches.volumes.get(source.spec.volumeName ?? '')?.spec.csi?.volumeHandle;
  if (source.status?.phase !== 'Bound' || handle === undefined) {
    return { problem: `${failing}: the claim is not bound` };
  }
  return { source: { kind: 'volume', handle } };
}
