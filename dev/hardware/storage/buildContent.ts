import type { SnapshotReading } from './readSnapshot.ts';
import { contentFinalizer, getContentName } from './snapshotNames.ts';

/** The VolumeSnapshotContent of a dynamically taken snapshot. */
export function buildContent({ snapshot, volume, snapshotClass }: SnapshotReading): {
  metadata: { name: string; finalizers: string[] };
  spec: object;
} {
  const { name, namespace, uid, resourceVersion } = snapshot.metadata;
  const ref = { apiVersion: 'snapshot.storage.k8s.io/v1', kind: 'VolumeSnapshot' };
  return {
    metadata: { name: getContentName(uid), finalizers: [contentFinalizer] },
    spec: {
      volumeSnapshotRef: { ...ref, name, namespace, uid, resourceVersion },
      source: { volumeHandle: volume?.spec.csi?.volumeHandle },
      driver: volume?.spec.csi?.driver,
      deletionPolicy: snapshotClass?.deletionPolicy ?? 'Delete',
      volumeSnapshotClassName: snapshotClass?.metadata.name,
      sourceVolumeMode: volume?.spec.volumeMode ?? 'Filesystem',
    },
  };
}
