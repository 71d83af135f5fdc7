import type { KubeObject } from '../../kube/kubeObject.ts';

export type SourceRef = { apiGroup?: string; kind: string; name: string; namespace?: string };

export type Claim = KubeObject & {
  spec: {
    accessModes?: string[];
    storageClassName?: string;
    volumeMode?: string;
    volumeName?: string;
    resources?: { requests?: { storage?: string } };
    dataSource?: SourceRef;
    dataSourceRef?: SourceRef;
  };
  status?: { phase?: string };
};

export type Volume = KubeObject & {
  spec: {
    capacity?: { storage?: string };
    csi?: { driver: string; volumeHandle: string };
    claimRef?: { namespace: string; name: string; uid?: string };
    persistentVolumeReclaimPolicy?: string;
    storageClassName?: string;
    volumeMode?: string;
  };
  status?: { phase?: string };
};

export type StorageClass = KubeObject & {
  provisioner: string;
  reclaimPolicy?: string;
  volumeBindingMode?: string;
};

export type SnapshotClass = KubeObject & { driver: string; deletionPolicy: string };

export type SnapshotError = { time?: string; message?: string } | null;

export type Snapshot = KubeObject & {
  spec: {
    source: { persistentVolumeClaimName?: string; volumeSnapshotContentName?: string };
    volumeSnapshotClassName?: string;
  };
  status?: {
    boundVolumeSnapshotContentName?: string;
    creationTime?: string;
    readyToUse?: boolean;
    restoreSize?: string;
    error?: SnapshotError;
  };
};

export type Content = KubeObject & {
  spec: {
    deletionPolicy: string;
    driver: string;
    source: { volumeHandle?: string; snapshotHandle?: string };
    volumeSnapshotClassName?: string;
    volumeSnapshotRef: { name: string; namespace: string; uid?: string };
  };
  status?: {
    snapshotHandle?: string;
    /** Nanoseconds, which JSON cannot carry exactly: milliseconds are all that counts here. */
    creationTime?: number;
    readyToUse?: boolean;
    restoreSize?: number;
    error?: SnapshotError;
  };
};
