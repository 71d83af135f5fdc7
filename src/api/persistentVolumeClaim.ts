import type { KubeObject } from './meta.ts';

export type PersistentVolumeClaim = KubeObject & {
  readonly spec: {
    readonly storageClassName?: string;
    readonly volumeMode?: 'Filesystem' | 'Block';
    readonly resources?: { readonly requests?: { readonly storage?: string } };
    readonly dataSource?: { readonly kind: string; readonly name: string };
    readonly dataSourceRef?: { readonly kind: string; readonly name: string };
  };
  readonly status?: { readonly phase?: string; readonly capacity?: { readonly storage?: string } };
};
