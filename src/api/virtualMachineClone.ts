import type { KubeObject } from './meta.ts';

type Reference = { readonly apiGroup?: string; readonly kind: string; readonly name: string };

export type VirtualMachineClone = KubeObject & {
  readonly spec: { readonly source: Reference; readonly target?: Reference };
  readonly status?: { readonly phase?: string; readonly snapshotName?: string };
};
