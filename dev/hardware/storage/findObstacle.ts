import type { Claim, Snapshot, SnapshotClass, Volume } from '../watch/storageObjects.ts';
import { defaultClassAnnotation } from './snapshotNames.ts';

/** The class a VolumeSnapshot asks for, or the default one of its volume's driver. */
export function findSnapshotClass(
  snapshot: Snapshot,
  classes: readonly SnapshotClass[],
  driver: string | undefined,
): SnapshotClass | undefined {
  const wanted = snapshot.spec.volumeSnapshotClassName;
  if (wanted !== undefined) return classes.find(({ metadata }) => metadata.name === wanted);
  return classes.find(
    ({ metadata, driver: own }) =>
      own === driver && metadata.annotations?.[defaultClassAnnotation] === 'true',
  );
}

/** Why a VolumeSnapshot cannot be cut yet, in the words of the external-snapshotter. */
export function findObstacle(
  snapshot: Snapshot,
  found: {
    claim: Claim | undefined;
    volume: Volume | undefined;
    snapshotClass: SnapshotClass | undefined;
  },
): string | undefined {
  const { name } = snapshot.metadata;
  const { persistentVolumeClaimName: claimName } = snapshot.spec.source;
  const creating = 'Failed to create snapshot content with error';
  if (claimName === undefined) return `${creating} only snapshots of claims can be taken here`;
  if (found.claim === undefined) {
    return `${creating} snapshot controller failed to update ${name} on API server: cannot get claim from snapshot`;
  }
  if (found.claim.status?.phase !== 'Bound' || found.volume?.spec.csi === undefined) {
    return `${creating} the PVC ${claimName} is not yet bound to a PV, will not attempt to take a snapshot`;
  }
  if (found.snapshotClass !== undefined) return undefined;
  const wanted = snapshot.spec.volumeSnapshotClassName;
  if (wanted === undefined) {
    return 'Failed to set default snapshot class with error cannot find default snapshot class';
  }
  return `Failed to get snapshot class with error volumesnapshotclass.snapshot.storage.k8s.io "${wanted}" not found`;
}
