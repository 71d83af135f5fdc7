import type { KubeObject } from '../../kube/kubeObject.ts';

type Ref = { namespace?: string; name: string };

/** Where a DataVolume takes its bytes from: exactly one key is set. */
export type ImportSource = {
  blank?: object;
  upload?: object;
  http?: { url: string };
  registry?: { url?: string; imageStream?: string };
  pvc?: Ref;
  snapshot?: Ref;
  [other: string]: unknown;
};

export type ClaimWish = { resources?: { requests?: { storage?: string } } };

export type DataVolume = KubeObject & {
  spec: {
    source?: ImportSource;
    sourceRef?: { kind: string; name: string; namespace?: string };
    pvc?: ClaimWish;
    storage?: ClaimWish;
  };
  status?: {
    phase?: string;
    claimName?: string;
    progress?: string;
    conditions?: { type: string; status: string; reason?: string; message?: string }[];
  };
};

export type DataSource = KubeObject & { spec: { source?: ImportSource } };

export type StorageProfile = KubeObject & { spec?: object; status?: { storageClass?: string } };
