import type { PersistentVolumeClaim } from '#api/persistentVolumeClaim.ts';
import type { VirtualMachine, Volume } from '#api/virtualMachine.ts';
import type {
  VirtualMachineSnapshot,
  VirtualMachineSnapshotContent,
  VolumeBackup,
} from '#api/virtualMachineSnapshot.ts';

import { getWhyLeftOut } from '../disks/getWhyLeftOut.ts';
import type { WhyLeftOut } from '../disks/getWhyLeftOut.ts';
import { getDiskKind, listDisks } from '../disks/listDisks.ts';
import type { DiskKind, DiskRow } from '../disks/listDisks.ts';

export type DiskCopy =
  /** `lost`: it was cut, and the storage's record of it is gone. */
  | { readonly kind: 'waiting' | 'cut' | 'ready' | 'lost' }
  /** In the words of the storage. */
  | { readonly kind: 'error'; readonly why: string };

export type SnapshotDisk =
  | {
      readonly isIncluded: true;
      readonly name: string;
      /** What the disk had been given, a Kubernetes quantity. */
      readonly size: string | undefined;
      readonly storageClass: string | undefined;
      /** Name of the VolumeSnapshot that holds its data. */
      readonly copyName: string | undefined;
      /** Undefined where KubeVirt's record of it cannot be read. */
      readonly copy: DiskCopy | undefined;
    }
  | {
      readonly isIncluded: false;
      readonly name: string;
      /** Undefined where nobody knows it any more, and for what is no volume of the VM's own. */
      readonly kind: DiskKind | undefined;
      readonly why: WhyLeftOut | undefined;
      /** Why KubeVirt would leave it out today, in its words; undefined where it does not say. */
      readonly reason: string | undefined;
      /** Of today, as far as the VM still has it and its claim is known. */
      readonly size: string | undefined;
      readonly storageClass: string | undefined;
    };

type Records = {
  readonly content: VirtualMachineSnapshotContent | undefined;
  /** The VM that the snapshot is of, as it is now. */
  readonly vm: VirtualMachine | undefined;
  /** Those of its disks, as far as they are known. */
  readonly claims?: readonly PersistentVolumeClaim[];
};

type ContentStatus = NonNullable<VirtualMachineSnapshotContent['status']>;

/** KubeVirt writes a `creationTime` when all disks are cut, and drops a VolumeSnapshot that it no longer finds. */
const getCopy = (
  { volumeSnapshotStatus = [], creationTime }: ContentStatus,
  copyName: string | undefined,
): DiskCopy => {
  const status = volumeSnapshotStatus.find((one) => one.volumeSnapshotName === copyName);
  if (status === undefined) {
    return { kind: creationTime === undefined ? 'waiting' : 'lost' };
  }
  if (status.error !== undefined) {
    return { kind: 'error', why: status.error.message ?? '' };
  }
  if (status.readyToUse === true) {
    return { kind: 'ready' };
  }
  return { kind: status.creationTime === undefined ? 'waiting' : 'cut' };
};

const describeBackup = (backup: VolumeBackup, status: ContentStatus): SnapshotDisk => {
  const { volumeName, volumeSnapshotName, persistentVolumeClaim } = backup;
  const { resources, storageClassName } = persistentVolumeClaim.spec;
  return {
    isIncluded: true,
    name: volumeName,
    size: resources?.requests?.storage,
    storageClass: storageClassName,
    copyName: volumeSnapshotName,
    copy: getCopy(status, volumeSnapshotName),
  };
};

const describeUnread = (name: string): SnapshotDisk => ({
  isIncluded: true,
  name,
  size: undefined,
  storageClass: undefined,
  copyName: undefined,
  copy: undefined,
});

/** KubeVirt writes its record in no order at all. */
const sortAs = (disks: readonly SnapshotDisk[], names: readonly string[]): SnapshotDisk[] => {
  const getPlace = ({ name }: SnapshotDisk): number => {
    const place = names.indexOf(name);
    return place === -1 ? names.length : place;
  };
  return [...disks].sort((one, other) => getPlace(one) - getPlace(other));
};

const describeContent = ({ spec, status = {} }: VirtualMachineSnapshotContent): SnapshotDisk[] => {
  const { volumeBackups = [], source } = spec;
  const volumes = source?.virtualMachine?.spec.template.spec.volumes ?? [];
  return sortAs(
    volumeBackups.map((backup) => describeBackup(backup, status)),
    volumes.map(({ name }) => name),
  );
};

/** A volume as it was, or where that is not known as it is. */
const findVolume = (name: string, { content, vm }: Records): Volume | undefined =>
  [content?.spec.source?.virtualMachine, vm]
    .flatMap((one) => one?.spec.template.spec.volumes ?? [])
    .find((volume) => volume.name === name);

type Today = {
  /** Whether the VM is known and has no disk of the name. */
  readonly isGone: boolean;
  readonly disk: Partial<DiskRow>;
};

const lookUp = (name: string, { vm, claims = [] }: Records): Today => {
  const disk =
    vm === undefined ? undefined : listDisks(vm, claims).find((one) => one.name === name);
  return { isGone: vm !== undefined && disk === undefined, disk: disk ?? {} };
};

const describeLeftOut = (name: string, records: Records): SnapshotDisk => {
  const volume = findVolume(name, records);
  const { isGone, disk } = lookUp(name, records);
  const kind = volume === undefined ? disk.kind : getDiskKind(volume);
  const verdicts = records.vm?.status?.volumeSnapshotStatuses ?? [];
  const verdict = verdicts.find((one) => one.name === name);
  return {
    isIncluded: false,
    name,
    kind,
    why: getWhyLeftOut(kind, verdict) ?? (isGone ? 'gone' : undefined),
    reason: verdict?.enabled === false ? verdict.reason : undefined,
    size: disk.size,
    storageClass: disk.storageClass,
  };
};

/**
 * Every disk of a snapshot, first those that are in it and how far each copy is, then those that were left out.
 *
 * The record of the copies is the content; without it the names are known from the snapshot's status, once KubeVirt
 * has written them. The order is that of the VM's disks at the time.
 *
 * @example listSnapshotDisks(aSnapshot(), { content: aContent({ disks: ['root'], cut: ['root'] }), vm: undefined })
 * // → [{ isIncluded: true, name: 'root', …, copy: { kind: 'cut' } }]
 */
export const listSnapshotDisks = (
  snapshot: VirtualMachineSnapshot,
  records: Records,
): SnapshotDisk[] => {
  const { content } = records;
  const { includedVolumes = [], excludedVolumes = [] } = snapshot.status?.snapshotVolumes ?? {};
  const included =
    content === undefined ? includedVolumes.map(describeUnread) : describeContent(content);
  return [...included, ...excludedVolumes.map((name) => describeLeftOut(name, records))];
};
