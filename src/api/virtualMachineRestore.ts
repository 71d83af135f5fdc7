import type { Condition, KubeObject, Timestamp } from './meta.ts';

export type VirtualMachineRestore = KubeObject & {
  readonly spec: {
    readonly target: { readonly apiGroup: string; readonly kind: string; readonly name: string };
    readonly virtualMachineSnapshotName: string;
  };
  readonly status?: {
    readonly complete?: boolean;
    readonly restoreTime?: Timestamp;
    readonly conditions?: readonly Condition[];
  };
};
