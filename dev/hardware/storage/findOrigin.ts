import { getKey } from '../../kube/kubeObject.ts';
import { parseBytes } from '../disks/byteQuantity.ts';
import type { ReadCache } from '../watch/objectCache.ts';
import type {
  Claim,
  Content,
  Snapshot,
  SourceRef,
  StorageClass,
  Volume,
} from '../watch/storageObjects.ts';
import type { OriginFacts } from './planClaim.ts';
import { getContentName } from './snapshotNames.ts';

export type OriginCaches = {
  claims: ReadCache<Claim>;
  volumes: ReadCache<Volume>;
  snapshots: ReadCache<Snapshot>;
  contents: ReadCache<Content>;
};

type Wish = { claim: Claim; driver: string; name: string };

/** Finds the bytes a claim asks to start with, or says in the provisioner's words why not yet. */
export function findOrigin(
  caches: OriginCaches,
  claim: Claim,
  { provisioner: driver }: Pick<StorageClass, 'provisioner'>,
): OriginFacts {
  const source = claim.spec.dataSourceRef ?? claim.spec.dataSource;
  if (source === undefined) return {};
  const wish = { claim, driver, name: source.name };
  if (source.kind === 'VolumeSnapshot') return toFacts(source, findSnapshot(caches, wish));
  if (source.kind === 'PersistentVolumeClaim') return toFacts(source, findClaim(caches, wish));
  return { problem: `data source of kind ${source.kind} is not supported here` };
}

function toFacts({ kind, name }: SourceRef, { problem, source }: OriginFacts): OriginFacts {
  if (problem === undefined) return { ...(source && { source }) };
  return {
    problem: `error getting handle for DataSource Type ${kind} by Name ${name}: ${problem}`,
  };
}

function findSnapshot(caches: OriginCaches, { claim, driver, name }: Wish): OriginFacts {
  const { namespace } = claim.metadata;
  const snapshot = caches.snapshots.get(getKey({ namespace, name }));
  if (snapshot === undefined) {
    return { problem: `error getting snapshot ${name} from api server: not found` };
  }
  const content = caches.contents.get(getContentName(snapshot.metadata.uid));
  // A driver knows nothing of the snapshots of another.
  if (content?.spec.driver !== driver) return { problem: `snapshot ${name} not bound` };
  const { readyToUse, restoreSize = '0' } = snapshot.status ?? {};
  const handle = content.status?.snapshotHandle;
  if (readyToUse !== true || handle === undefined) {
    return { problem: `snapshot ${name} is not Ready` };
  }
  const wanted = getWantedBytes(claim);
  const needed = parseBytes(restoreSize);
  if (wanted >= needed) return { source: { kind: 'snapshot', handle } };
  const shortage = `requested volume size ${wanted} is less than the size ${needed}`;
  return { problem: `${shortage} for the source snapshot ${name}` };
}

function findClaim(caches: OriginCaches, { claim, driver, name }: Wish): OriginFacts {
  const { namespace } = claim.metadata;
  const source = caches.claims.get(getKey({ namespace, name }));
  if (source === undefined) {
    const missing = `persistentvolumeclaims "${name}" not found`;
    return {
      problem: `error getting PVC ${name} (namespace "${namespace}") from api server: ${missing}`,
    };
  }
  const phase = source.status?.phase ?? 'Pending';
  if (phase !== 'Bound') {
    return { problem: `the PVC DataSource ${name} must have a status of Bound.  Got ${phase}` };
  }
  const problem = findShortage(claim, source);
  if (problem !== undefined) return { problem };
  const csi = caches.volumes.get(source.spec.volumeName ?? '')?.spec.csi;
  if (csi?.driver !== driver) return { problem: 'claim in dataSource not bound or invalid' };
  return { source: { kind: 'volume', handle: csi.volumeHandle } };
}

function findShortage(claim: Claim, source: Claim): string | undefined {
  const wanted = getWantedBytes(claim);
  const needed = getWantedBytes(source);
  if (wanted >= needed) return undefined;
  const rule =
    'error, new PVC request must be greater than or equal in size to the specified PVC data source';
  return `${rule}, requested ${wanted} but source is ${needed}`;
}

function getWantedBytes({ spec }: Claim): number {
  return parseBytes(spec.resources?.requests?.storage ?? '0');
}
