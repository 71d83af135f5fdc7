import type { Condition, KubeObject, Timestamp } from './meta.ts';

/** On a VM: name and UID, joined by a dash, of the restore that last exchanged its disks. KubeVirt writes it. */
export const LAST_RESTORE_ANNOTATION = 'restore.kubevirt.io/lastRestoreUID';

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
