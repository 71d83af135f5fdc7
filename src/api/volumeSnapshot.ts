import type { KubeObject } from './meta.ts';

/** KubeVirt puts it on the VolumeSnapshots that it makes of a VM's disks; the value is the VM's name. */
export const SOURCE_VM_LABEL = 'snapshot.kubevirt.io/source-vm-name';

export type VolumeSnapshot = KubeObject & {
  readonly status?: { readonly readyToUse?: boolean; readonly restoreSize?: string };
};
