import type { VirtualMachine } from '#api/virtualMachine.ts';

import { holdsData } from '../disks/holdsData.ts';
import type { DiskKind, DiskRow } from '../disks/listDisks.ts';
import type { WaitingDisk } from '../disks/listWaitingDisks.ts';
import type { Remark } from './remark.ts';

const SEVERAL_CLASSES = /^\d+ matching VolumeSnapshotClasses for /;

const NO_CLASS = /^No VolumeSnapshotClass/;

const TEMPORARY: readonly DiskKind[] = ['ContainerDisk', 'EmptyDisk', 'Ephemeral'];

const listNames = (disks: readonly DiskRow[]): string[] => disks.map(({ name }) => name);

const isPending = ({ snapshot }: DiskRow): boolean =>
  !snapshot.included && snapshot.pending === true;

const isRefused =
  (reason: RegExp) =>
  ({ snapshot }: DiskRow): boolean =>
    !snapshot.included && reason.test(snapshot.reason);

const hasSeveralClasses = isRefused(SEVERAL_CLASSES);

const hasNoClass = isRefused(NO_CLASS);

/**
 * Which disks keep a snapshot from coming about, though KubeVirt says nothing of it or only once it waits.
 *
 * @example listObstacles([], [{ name: 'root', claim: 'web-1-root', why: 'disk-deleting' }])
 * // → [{ kind: 'disks-not-ready', disks: [{ name: 'root', claim: 'web-1-root', why: 'disk-deleting' }] }]
 */
export const listObstacles = (
  disks: readonly DiskRow[],
  waiting: readonly WaitingDisk[],
): Remark[] => {
  const unclear = listNames(disks.filter(hasSeveralClasses));
  const isStateMissing = disks.some(
    (disk) => disk.kind === 'Backend' && isPending(disk) && disk.claimName === undefined,
  );
  return [
    ...(unclear.length > 0 ? [{ kind: 'several-snapshot-classes', disks: unclear } as const] : []),
    ...(waiting.length > 0 ? [{ kind: 'disks-not-ready', disks: waiting } as const] : []),
    ...(isStateMissing ? [{ kind: 'missing-state' } as const] : []),
  ];
};

/** Whether a restore would lack what is on it: of what KubeVirt could never copy, a file of the node holds data too. */
const isLoss = (disk: DiskRow): boolean =>
  (holdsData(disk.kind) || disk.kind === 'HostDisk') &&
  !disk.snapshot.included &&
  !isPending(disk) &&
  !hasSeveralClasses(disk);

/**
 * Which disks with data would not be in a snapshot. Disks that KubeVirt has not judged yet are not called excluded.
 *
 * @example listExclusions([{ name: 'seed', kind: 'CloudInit', snapshot: { included: false, reason: '…' } }])
 * // → [{ kind: 'no-available-disk' }]
 */
export const listExclusions = (disks: readonly DiskRow[]): Remark[] => {
  const isOpen = disks.some(
    (disk) => (holdsData(disk.kind) && isPending(disk)) || hasSeveralClasses(disk),
  );
  const isEmpty = !isOpen && !disks.some(({ snapshot }) => snapshot.included);
  const classless = disks.filter((disk) => isLoss(disk) && hasNoClass(disk));
  const others = disks.filter((disk) => isLoss(disk) && !hasNoClass(disk));
  const storageClasses = [...new Set(classless.flatMap(({ storageClass }) => storageClass ?? []))];
  return [
    ...(isEmpty ? [{ kind: 'no-available-disk' } as const] : []),
    ...(classless.length > 0
      ? [{ kind: 'missing-snapshot-class', disks: listNames(classless), storageClasses } as const]
      : []),
    ...(others.length > 0 ? [{ kind: 'excluded-disks', disks: listNames(others) } as const] : []),
  ];
};

/**
 * Which disks forget at every stop what is written to them, so that a restore cannot bring it back. A CD-ROM is none of
 * them: nothing is written to it.
 *
 * @example listTemporary(vm, [{ name: 'scratch', kind: 'EmptyDisk', snapshot: { included: false, reason: '…' } }])
 * // → [{ kind: 'temporary-disks', disks: ['scratch'] }]
 */
export const listTemporary = ({ spec }: VirtualMachine, disks: readonly DiskRow[]): Remark[] => {
  const devices = spec.template.spec.domain?.devices?.disks ?? [];
  const discs = new Set(devices.filter(({ cdrom }) => cdrom).map(({ name }) => name));
  const temporary = disks.filter(({ name, kind }) => TEMPORARY.includes(kind) && !discs.has(name));
  return temporary.length > 0 ? [{ kind: 'temporary-disks', disks: listNames(temporary) }] : [];
};
