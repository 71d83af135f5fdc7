import type { PersistentVolumeClaim } from '#api/persistentVolumeClaim.ts';
import type { VirtualMachine, Volume, VolumeSnapshotStatus } from '#api/virtualMachine.ts';

export type DiskKind =
  | 'PersistentVolumeClaim'
  | 'DataVolume'
  | 'MemoryDump'
  | 'ContainerDisk'
  | 'CloudInit'
  | 'EmptyDisk'
  | 'Backend'
  | 'Other';

export type DiskRow = {
  readonly name: string;
  readonly kind: DiskKind;
  readonly claimName?: string;
  /** Kubernetes quantity, e.g. `30Gi`. */
  readonly size?: string;
  readonly storageClass?: string;
  /** KubeVirt's verdict; `reason` is in its words and empty while `pending`: it has not judged the disk yet. */
  readonly snapshot:
    | { readonly included: true }
    | { readonly included: false; readonly reason: string; readonly pending?: boolean };
};

const KIND_BY_SOURCE: Readonly<Record<string, DiskKind>> = {
  persistentVolumeClaim: 'PersistentVolumeClaim',
  dataVolume: 'DataVolume',
  memoryDump: 'MemoryDump',
  containerDisk: 'ContainerDisk',
  cloudInitNoCloud: 'CloudInit',
  cloudInitConfigDrive: 'CloudInit',
  emptyDisk: 'EmptyDisk',
};

const getKind = (volume: Volume): DiskKind => {
  const source = Object.keys(KIND_BY_SOURCE).find((key) => volume[key] !== undefined);
  return (source === undefined ? undefined : KIND_BY_SOURCE[source]) ?? 'Other';
};

/** KubeVirt's rule: a DataVolume's claim bears the DataVolume's name. */
const getClaimName = (volume: Volume): string | undefined =>
  volume.persistentVolumeClaim?.claimName ??
  volume.dataVolume?.name ??
  volume.memoryDump?.claimName;

const toVerdict = (status: VolumeSnapshotStatus | undefined): DiskRow['snapshot'] => {
  if (status === undefined) return { included: false, reason: '', pending: true };
  return status.enabled ? { included: true } : { included: false, reason: status.reason ?? '' };
};

const describeClaim = (claim: PersistentVolumeClaim | undefined): Partial<DiskRow> => {
  const size = claim?.status?.capacity?.storage ?? claim?.spec.resources?.requests?.storage;
  const storageClass = claim?.spec.storageClassName;
  return {
    ...(size === undefined ? {} : { size }),
    ...(storageClass === undefined ? {} : { storageClass }),
  };
};

const isBackendStatus = (status: VolumeSnapshotStatus): boolean =>
  status.name.startsWith('persistent-state-for-');

/**
 * Every volume of a VM in the VM's order, then the volume with its vTPM and EFI state, each with KubeVirt's
 * verdict from `status.volumeSnapshotStatuses` on whether a snapshot includes it.
 *
 * @example listDisks(aVm({ disks: ['root'] }), [])
 * // → [{ name: 'root', kind: 'PersistentVolumeClaim', claimName: 'web-1-root', snapshot: { included: true } }]
 */
export const listDisks = (
  vm: VirtualMachine,
  claims: readonly PersistentVolumeClaim[],
): DiskRow[] => {
  const verdicts = vm.status?.volumeSnapshotStatuses ?? [];
  const volumes = vm.spec.template.spec.volumes ?? [];
  const own = volumes.map((volume): DiskRow => {
    const claimName = getClaimName(volume);
    const verdict = verdicts.find((status) => status.name === volume.name);
    return {
      name: volume.name,
      kind: getKind(volume),
      ...(claimName === undefined ? {} : { claimName }),
      ...describeClaim(claims.find((claim) => claim.metadata.name === claimName)),
      snapshot: toVerdict(verdict),
    };
  });
  const backend = verdicts
    .filter(isBackendStatus)
    .map((status): DiskRow => ({
      name: status.name,
      kind: 'Backend',
      snapshot: toVerdict(status),
    }));
  return [...own, ...backend];
};
