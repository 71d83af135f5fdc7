import type { PersistentVolumeClaim } from '#api/persistentVolumeClaim.ts';

export type ClaimWish = {
  readonly name?: string;
  readonly size?: string;
  readonly storageClass?: string;
  readonly phase?: string;
  /** Name of the VolumeSnapshot that it is filled from. */
  readonly from?: string;
  readonly deleted?: string;
  /** The phase of the pod that fills it. */
  readonly filling?: string;
};

/** A claim for tests: `web-1-root`, 30 GiB, bound, unless the wish says otherwise. */
export const aClaim = (wish: ClaimWish = {}): PersistentVolumeClaim => ({
  apiVersion: 'v1',
  kind: 'PersistentVolumeClaim',
  metadata: {
    name: wish.name ?? 'web-1-root',
    namespace: 'shop',
    ...(wish.deleted === undefined ? {} : { deletionTimestamp: wish.deleted }),
    ...(wish.filling === undefined
      ? {}
      : { annotations: { 'cdi.kubevirt.io/storage.pod.phase': wish.filling } }),
  },
  spec: {
    storageClassName: wish.storageClass ?? 'fast',
    resources: { requests: { storage: wish.size ?? '30Gi' } },
    ...(wish.from === undefined
      ? {}
      : { dataSourceRef: { kind: 'VolumeSnapshot', name: wish.from } }),
  },
  status: { phase: wish.phase ?? 'Bound', capacity: { storage: wish.size ?? '30Gi' } },
});
