/** Within this time an instance says that its guest was thawed, after KubeVirt has freed the VM. */
export const THAW_MS = 2000;
