import type { Project } from './permissions.ts';

export type DiskSpec = {
  name: string;
  size: string;
  /** A StorageClass of the estate. */
  storage: string;
  /** A DataVolume template that imports this address, instead of a claim. */
  image?: string;
};

export type GuestSpec = { os: 'fedora' | 'windows'; hasAgent: boolean };

export type MachineSpec = {
  name: string;
  project: Project;
  description: string;
  power: 'stopped' | 'running' | 'paused';
  guest: GuestSpec;
  memory: string;
  disks: readonly DiskSpec[];
  /** Boots from an image that lives in the pod and is lost with it. */
  isLive?: boolean;
  hasCloudInit?: boolean;
  /** Keeps a virtual TPM, in a claim that KubeVirt makes itself. */
  keepsTpm?: boolean;
};
