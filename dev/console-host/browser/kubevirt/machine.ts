import type { K8sResourceCommon } from '@openshift-console/dynamic-plugin-sdk';

/** As much of a virtual machine as is played with. */
export type Machine = K8sResourceCommon & {
  status?: { printableStatus?: string; snapshotInProgress?: string; restoreInProgress?: string };
};
