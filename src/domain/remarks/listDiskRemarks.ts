import type { VirtualMachine } from '#api/virtualMachine.ts';

import { holdsData } from '../disks/holdsData.ts';
import { hasNoClass, hasSeveralClasses, isPending } from '../disks/leftOut.ts';
import type { DiskKind, DiskRow } from '../disks/listDisks.ts';
import type { WaitingDisk } from '../disks/listWaitingDisks.ts';
import { whyEmpty } from '../disks/whyEmpty.ts';
import { MAX_LABEL_LENGTH } from '../naming/dnsLabel.ts';
import type { Remark } from './remark.ts';

const TEMPORARY: readonly DiskKind[] = ['ContainerDisk', 'EmptyDisk', 'Ephemeral'];

const listNames = (disks: readonly DiskRow[]): string[] => disks.map(({ name }) => name);

/**
 * Which disks keep a snapshot from coming about, though KubeVirt says nothing of it or only once it waits.
 *
 * KubeVirt labels each VolumeSnapshot with the name of the VM (`snapshot.kubevirt.io/source-vm-name`). A VM's name may be
 * longer than a label; the API server then refuses the VolumeSnapshot, and only virt-controller's log says so.
 *
 * @example listObstacles(aVm(), [], [{ name: 'root', claim: 'web-1-root', why: 'disk-deleting' }])
 * // → [{ kind: 'disks-not-ready', disks: [{ name: 'root', claim: 'web-1-root', why: 'disk-deleting' }] }]
 */
export const listObstacles = (
  { metadata }: VirtualMachine,
  disks: readonly DiskRow[],
  waiting: readonly WaitingDisk[],
): Remark[] => {
  const { length } = metadata.name;
  const isUnfit = length > MAX_LABEL_LENGTH && disks.some(({ snapshot }) => snapshot.included);
  const unclear = listNames(disks.filter(hasSeveralClasses));
  const isStateMissing = disks.some(
    (disk) => disk.kind === 'Backend' && isPending(disk) && disk.claimName === undefined,
  );
  return [
    ...(isUnfit ? [{ kind: 'name-too-long', length } as const] : []),
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
 * Which disks with data would not be in a snapshot, or that none would. Disks that KubeVirt has not judged yet are not
 * called excluded.
 *
 * @example listExclusions([]) // → [{ kind: 'no-available-disk', why: { kind: 'no-disks' } }]
 */
export const listExclusions = (disks: readonly DiskRow[]): Remark[] => {
  const why = whyEmpty(disks);
  const classless = disks.filter((disk) => isLoss(disk) && hasNoClass(disk));
  const others = disks.filter((disk) => isLoss(disk) && !hasNoClass(disk));
  const storageClasses = [...new Set(classless.flatMap(({ storageClass }) => storageClass ?? []))];
  return [
    ...(why === undefined ? [] : [{ kind: 'no-available-disk', why } as const]),
    ...(classless.length > 0
      ? [{ kind: 'missing-snapshot-class', disks: listNames(classless), storageClasses } as const]
      : []),
    // Where none is copied, all are named already.
    ...(others.length > 0 && why === undefined
      ? [{ kind: 'excluded-disks', disks: listNames(others) } as const]
      : []),
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
