import type { PersistentVolumeClaim } from '#api/persistentVolumeClaim.ts';
import type { VirtualMachine, Volume, VolumeSnapshotStatus } from '#api/virtualMachine.ts';

import { BACKEND_CLAIM_LABEL, getBackendVolumeName, needsBackendVolume } from './backendVolume.ts';

export type DiskKind =
  | 'PersistentVolumeClaim'
  | 'DataVolume'
  | 'MemoryDump'
  | 'ContainerDisk'
  | 'CloudInit'
  | 'EmptyDisk'
  /** Starts as what a claim holds; what is written to it is lost when the VM stops. */
  | 'Ephemeral'
  /** A file of the node. */
  | 'HostDisk'
  /** What the VM's TPM or firmware remembers. */
  | 'Backend'
  | 'Other';

export type DiskRow = {
  readonly name: string;
  readonly kind: DiskKind;
  readonly claimName?: string;
  /** A Kubernetes quantity, e.g. `30Gi`. */
  readonly size?: string;
  readonly storageClass?: string;
  readonly snapshot:
    | { readonly included: true }
    /** `reason` is KubeVirt's own; it is '' and the disk `pending` until KubeVirt has judged it. */
    | { readonly included: false; readonly reason: string; readonly pending?: true };
};

type Bare = Omit<DiskRow, 'snapshot'>;

const SOURCES = {
  persistentVolumeClaim: 'PersistentVolumeClaim',
  dataVolume: 'DataVolume',
  memoryDump: 'MemoryDump',
  containerDisk: 'ContainerDisk',
  cloudInitNoCloud: 'CloudInit',
  cloudInitConfigDrive: 'CloudInit',
  emptyDisk: 'EmptyDisk',
  ephemeral: 'Ephemeral',
  hostDisk: 'HostDisk',
} as const satisfies Readonly<Record<string, DiskKind>>;

const KINDS: ReadonlyMap<string, DiskKind> = new Map(Object.entries(SOURCES));

/**
 * What a volume is whose source is this field; undefined for one that KubeVirt has and we have no word for.
 *
 * @example findDiskKind('emptyDisk') // → 'EmptyDisk'
 */
export const findDiskKind = (source: string): DiskKind | undefined => KINDS.get(source);

/** What a volume of a VM is. */
export const getDiskKind = (volume: Volume): DiskKind =>
  Object.entries(SOURCES).find(([source]) => volume[source] !== undefined)?.[1] ?? 'Other';

/** The claim of a DataVolume bears the name of the DataVolume. */
const getClaimName = (volume: Volume): string | undefined =>
  volume.persistentVolumeClaim?.claimName ??
  volume.dataVolume?.name ??
  volume.memoryDump?.claimName;

/** Undefined values are left out. */
const describe = (
  disk: Pick<DiskRow, 'name' | 'kind'>,
  more: Readonly<Record<'claimName' | 'size' | 'storageClass', string | undefined>>,
): Bare => ({
  ...disk,
  ...(more.claimName === undefined ? {} : { claimName: more.claimName }),
  ...(more.size === undefined ? {} : { size: more.size }),
  ...(more.storageClass === undefined ? {} : { storageClass: more.storageClass }),
});

const getSize = (claim: PersistentVolumeClaim | undefined): string | undefined =>
  claim?.status?.capacity?.storage ?? claim?.spec.resources?.requests?.storage;

const describeVolume = (volume: Volume, claims: readonly PersistentVolumeClaim[]): Bare => {
  const claimName = getClaimName(volume);
  const claim = claims.find(({ metadata }) => metadata.name === claimName);
  return describe(
    { name: volume.name, kind: getDiskKind(volume) },
    {
      claimName,
      size: getSize(claim) ?? volume.emptyDisk?.capacity,
      storageClass: claim?.spec.storageClassName,
    },
  );
};

/** Before KubeVirt labelled the claim, it found it by a fixed name. */
const describeBackend = (vmName: string, claims: readonly PersistentVolumeClaim[]): Bare => {
  const claim =
    claims.find(({ metadata }) => metadata.labels?.[BACKEND_CLAIM_LABEL] === vmName) ??
    claims.find(({ metadata }) => metadata.name === `${BACKEND_CLAIM_LABEL}-${vmName}`);
  return describe(
    { name: getBackendVolumeName(vmName), kind: 'Backend' },
    {
      claimName: claim?.metadata.name,
      size: getSize(claim),
      storageClass: claim?.spec.storageClassName,
    },
  );
};

const toVerdict = (status: VolumeSnapshotStatus | undefined): DiskRow['snapshot'] => {
  if (status === undefined) {
    return { included: false, reason: '', pending: true };
  }
  return status.enabled ? { included: true } : { included: false, reason: status.reason ?? '' };
};

/**
 * Every volume of a VM in the VM's order, last the state of its TPM or firmware, and whether a snapshot holds it.
 *
 * KubeVirt decides that and publishes it in `status.volumeSnapshotStatuses`, with its reason. `claims` may be of any
 * namespace and may lack some: then size and storage class stay open.
 *
 * @example listDisks(aVm({ disks: ['root'] }), [aClaim()])
 * // → [{ name: 'root', kind: 'PersistentVolumeClaim', claimName: 'web-1-root', size: '30Gi', storageClass: 'fast',
 * //      snapshot: { included: true } }]
 */
export const listDisks = (
  vm: VirtualMachine,
  claims: readonly PersistentVolumeClaim[],
): DiskRow[] => {
  const { name, namespace } = vm.metadata;
  const own = claims.filter(({ metadata }) => metadata.namespace === namespace);
  const verdicts = new Map(
    (vm.status?.volumeSnapshotStatuses ?? []).map((status) => [status.name, status]),
  );
  const disks = (vm.spec.template.spec.volumes ?? []).map((volume) => describeVolume(volume, own));
  const backend = describeBackend(name, own);
  const hasBackend = needsBackendVolume(vm) || verdicts.has(backend.name);
  return (hasBackend ? [...disks, backend] : disks).map((disk) => ({
    ...disk,
    snapshot: toVerdict(verdicts.get(disk.name)),
  }));
};
