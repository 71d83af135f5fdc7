import type { Condition, KubeObject, Timestamp } from './meta.ts';

export type RunStrategy =
  'Always' | 'Halted' | 'Manual' | 'RerunOnFailure' | 'Once' | 'WaitAsReceiver';

/** One entry of `spec.template.spec.volumes`; exactly one source is set, of which these are read. */
export type Volume = {
  readonly name: string;
  readonly persistentVolumeClaim?: { readonly claimName: string };
  readonly dataVolume?: { readonly name: string };
  readonly memoryDump?: { readonly claimName: string };
  readonly containerDisk?: { readonly image: string };
  readonly cloudInitNoCloud?: object;
  readonly cloudInitConfigDrive?: object;
  readonly emptyDisk?: { readonly capacity?: string };
  readonly ephemeral?: { readonly persistentVolumeClaim?: { readonly claimName: string } };
  readonly hostDisk?: object;
} & Readonly<Record<string, unknown>>;

export type Disk = {
  readonly name: string;
  readonly disk?: { readonly bus?: string };
  readonly cdrom?: { readonly bus?: string };
  readonly lun?: { readonly bus?: string };
};

/** KubeVirt's verdict on whether a volume can be snapshotted. */
export type VolumeSnapshotStatus = {
  readonly name: string;
  readonly enabled: boolean;
  readonly reason?: string;
};

export type DataVolumeTemplate = {
  readonly metadata: { readonly name: string };
  readonly spec?: Readonly<Record<string, unknown>>;
};

export type VirtualMachine = KubeObject & {
  readonly spec: {
    readonly runStrategy?: RunStrategy;
    readonly running?: boolean;
    readonly dataVolumeTemplates?: readonly DataVolumeTemplate[];
    readonly preference?: { readonly kind?: string; readonly name?: string };
    readonly template: {
      readonly metadata?: {
        readonly labels?: Readonly<Record<string, string>>;
        readonly annotations?: Readonly<Record<string, string>>;
      };
      readonly spec: {
        readonly volumes?: readonly Volume[];
        readonly domain?: {
          readonly devices?: {
            readonly disks?: readonly Disk[];
            readonly tpm?: { readonly enabled?: boolean; readonly persistent?: boolean };
          };
          readonly features?: { readonly hyperv?: unknown };
          readonly firmware?: {
            readonly bootloader?: { readonly efi?: { readonly persistent?: boolean } };
          };
        };
      };
    };
  };
  readonly status?: {
    readonly printableStatus?: string;
    readonly created?: boolean;
    readonly ready?: boolean;
    readonly snapshotInProgress?: string;
    readonly restoreInProgress?: string;
    readonly conditions?: readonly Condition[];
    readonly volumeSnapshotStatuses?: readonly VolumeSnapshotStatus[];
  };
};

export type VirtualMachineInstance = KubeObject & {
  readonly status?: {
    readonly phase?: string;
    readonly fsFreezeStatus?: string;
    readonly nodeName?: string;
    readonly interfaces?: readonly { readonly ipAddress?: string }[];
    readonly conditions?: readonly Condition[];
    readonly guestOSInfo?: { readonly id?: string; readonly name?: string };
    /** Of the last migration; one is under way if it has begun and not ended. */
    readonly migrationState?: {
      readonly startTimestamp?: Timestamp;
      readonly endTimestamp?: Timestamp;
    };
  };
};

/** What the guest agent answers to the subresource `guestosinfo` of an instance. */
export type GuestInfo = {
  /** Empty from a virt-launcher of an older KubeVirt. */
  readonly supportedCommands?: readonly { readonly name: string; readonly enabled?: boolean }[];
};
