import type { StorageClass } from '#api/storageClass.ts';

export type StorageClassWish = Partial<Pick<StorageClass, 'provisioner' | 'reclaimPolicy'>> & {
  readonly name?: string;
};

/** A storage class for tests: `fast`, of a driver of which nothing is known. */
export const aStorageClass = (wish: StorageClassWish = {}): StorageClass => ({
  apiVersion: 'storage.k8s.io/v1',
  kind: 'StorageClass',
  metadata: { name: wish.name ?? 'fast' },
  provisioner: wish.provisioner ?? 'lab.csi',
  reclaimPolicy: wish.reclaimPolicy ?? 'Delete',
});
