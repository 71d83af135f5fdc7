import type { KubeObject } from '../../kube/kubeObject.ts';

export type Condition = {
  type: string;
  status: string;
  reason?: string;
  message?: string;
  lastTransitionTime?: string | null;
  lastProbeTime?: string | null;
};

export type PodContainer = { name: string; restartPolicy?: string };

export type Pod = KubeObject & {
  spec: {
    nodeName?: string;
    containers: PodContainer[];
    initContainers?: PodContainer[];
    volumes?: { name: string; persistentVolumeClaim?: { claimName: string } }[];
  };
  status?: { phase?: string; podIP?: string; conditions?: Condition[] };
};

export type VolumeStatus = {
  name: string;
  phase?: string;
  reason?: string;
  message?: string;
  target?: string;
  hotplugVolume?: { attachPodName?: string; attachPodUID?: string };
  memoryDumpVolume?: {
    claimName?: string;
    startTimestamp?: string;
    endTimestamp?: string;
    targetFileName?: string;
  };
  persistentVolumeClaimInfo?: { claimName?: string };
};

export type InstanceVolume = {
  name: string;
  persistentVolumeClaim?: { claimName: string };
  dataVolume?: { name: string };
  memoryDump?: { claimName: string };
};

export type NetworkInterface = { name: string; macAddress?: string };

export type Instance = KubeObject & {
  spec: {
    volumes?: InstanceVolume[];
    domain: { devices: { interfaces?: NetworkInterface[] } };
  };
  status?: {
    phase?: string;
    nodeName?: string;
    selinuxContext?: string;
    fsFreezeStatus?: string | undefined;
    guestOSInfo?: object;
    interfaces?: object[];
    conditions?: Condition[];
    volumeStatus?: VolumeStatus[];
    phaseTransitionTimestamps?: { phase: string; phaseTransitionTimestamp: string }[];
  };
};

export type ClusterNode = KubeObject & { status?: { conditions?: Condition[] } };
