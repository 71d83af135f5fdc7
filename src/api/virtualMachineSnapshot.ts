import type { Condition, KubeObject, ObjectMeta, Timestamp } from './meta.ts';
import type { VirtualMachine } from './virtualMachine.ts';

export type SnapshotPhase = 'Unknown' | 'InProgress' | 'Succeeded' | 'Failed' | 'Deleting';

export type SourceIndication = { readonly indication: string; readonly message?: string };

export type SnapshotError = { readonly time?: Timestamp; readonly message?: string };

export type VirtualMachineSnapshotSpec = {
  readonly source: { readonly apiGroup: string; readonly kind: string; readonly name: string };
  readonly deletionPolicy?: 'Delete' | 'Retain';
  /** Go duration, e.g. `5m0s`; KubeVirt's default is five minutes, `0s` means never. */
  readonly failureDeadline?: string;
};

export type VirtualMachineSnapshot = KubeObject & {
  readonly spec: VirtualMachineSnapshotSpec;
  readonly status?: {
    readonly sourceUID?: string;
    readonly virtualMachineSnapshotContentName?: string;
    readonly phase?: SnapshotPhase;
    readonly readyToUse?: boolean;
    readonly creationTime?: Timestamp;
    readonly error?: SnapshotError;
    readonly conditions?: readonly Condition[];
    /** Deprecated since KubeVirt 1.7, which brought `sourceIndications`, and all that there is before. */
    readonly indications?: readonly string[];
    readonly sourceIndications?: readonly SourceIndication[];
    readonly snapshotVolumes?: {
      readonly includedVolumes?: readonly string[];
      readonly excludedVolumes?: readonly string[];
    };
  };
};

export type VolumeBackup = {
  readonly volumeName: string;
  readonly volumeSnapshotName?: string;
  readonly persistentVolumeClaim: {
    readonly metadata: { readonly name?: string };
    readonly spec: {
      readonly storageClassName?: string;
      readonly resources?: { readonly requests?: { readonly storage?: string } };
    };
  };
};

/** The VM as it was; for one that ran, the configuration that it had been started with. */
export type StoredVm = { readonly metadata?: Partial<ObjectMeta> } & Pick<VirtualMachine, 'spec'>;

export type VirtualMachineSnapshotContent = KubeObject & {
  readonly spec: {
    readonly source?: { readonly virtualMachine?: StoredVm };
    readonly virtualMachineSnapshotName?: string;
    readonly volumeBackups?: readonly VolumeBackup[];
  };
  readonly status?: {
    readonly creationTime?: Timestamp;
    readonly readyToUse?: boolean;
    readonly error?: SnapshotError;
    readonly volumeSnapshotStatus?: readonly {
      readonly volumeSnapshotName: string;
      readonly creationTime?: Timestamp;
      readonly readyToUse?: boolean;
      readonly error?: SnapshotError;
    }[];
  };
};
