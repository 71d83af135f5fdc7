import type { KubeObject } from './meta.ts';

export type StorageClass = KubeObject & {
  readonly provisioner: string;
  /** What becomes of a volume when its claim is deleted; the API server fills in `Delete`. */
  readonly reclaimPolicy?: 'Delete' | 'Retain';
};
