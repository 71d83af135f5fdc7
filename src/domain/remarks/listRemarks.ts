import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';

import { holdsData } from '../disks/holdsData.ts';
import type { DiskRow } from '../disks/listDisks.ts';
import { getGuestState } from '../vm/guestState.ts';
import { isWindows } from '../vm/isWindows.ts';

/** Something to know before a snapshot is taken. */
export type Remark =
  /** The snapshot will fail, without a word of KubeVirt's: the storage of these disks has several snapshot classes. */
  | { readonly kind: 'several-snapshot-classes'; readonly disks: readonly string[] }
  /** The snapshot may wait until it fails: KubeVirt has not yet made what the VM's TPM or firmware remembers. */
  | { readonly kind: 'missing-state' }
  /** Nothing but the configuration would be in it. */
  | { readonly kind: 'no-available-disk' }
  | { readonly kind: 'paused' }
  | { readonly kind: 'missing-guest-agent' }
  | { readonly kind: 'excluded-disks'; readonly disks: readonly string[] }
  /** The freeze may end before all disks are cut. */
  | { readonly kind: 'windows-many-disks'; readonly disks: number };

/**
 * VSS ends a freeze after ten seconds, and KubeVirt thaws only when the last disk is cut. Where the storage cuts one
 * disk after another, five leave two seconds for each: hardly enough for a second try, which the CSI snapshotter makes
 * after one second (`--retry-interval-start`). A judgement, not a limit of KubeVirt's.
 */
const MANY_DISKS = 5;

const SEVERAL_CLASSES = /^\d+ matching VolumeSnapshotClasses for /;

const listNames = (disks: readonly DiskRow[]): string[] => disks.map(({ name }) => name);

const isIncluded = ({ snapshot }: DiskRow): boolean => snapshot.included;

const isPending = ({ snapshot }: DiskRow): boolean =>
  !snapshot.included && snapshot.pending === true;

const hasSeveralClasses = ({ snapshot }: DiskRow): boolean =>
  !snapshot.included && SEVERAL_CLASSES.test(snapshot.reason);

const listSilentFailures = (disks: readonly DiskRow[]): Remark[] => {
  const unclear = listNames(disks.filter(hasSeveralClasses));
  const isStateMissing = disks.some(
    (disk) => disk.kind === 'Backend' && isPending(disk) && disk.claimName === undefined,
  );
  return [
    ...(unclear.length > 0 ? [{ kind: 'several-snapshot-classes', disks: unclear } as const] : []),
    ...(isStateMissing ? [{ kind: 'missing-state' } as const] : []),
  ];
};

const listExclusions = (disks: readonly DiskRow[]): Remark[] => {
  const isOpen = disks.some(
    (disk) => (holdsData(disk.kind) && isPending(disk)) || hasSeveralClasses(disk),
  );
  if (!isOpen && !disks.some(isIncluded)) {
    return [{ kind: 'no-available-disk' }];
  }
  const excluded = disks.filter(
    (disk) =>
      holdsData(disk.kind) && !isIncluded(disk) && !isPending(disk) && !hasSeveralClasses(disk),
  );
  return excluded.length > 0 ? [{ kind: 'excluded-disks', disks: listNames(excluded) }] : [];
};

const listGuestRemarks = (
  vm: VirtualMachine,
  vmi: VirtualMachineInstance | undefined,
  count: number,
): Remark[] => {
  switch (getGuestState(vm, vmi)) {
    case 'paused':
      return [{ kind: 'paused' }];
    case 'without-agent':
      return [{ kind: 'missing-guest-agent' }];
    case 'with-agent':
      return count >= MANY_DISKS && isWindows(vm, vmi)
        ? [{ kind: 'windows-many-disks', disks: count }]
        : [];
    case 'off':
    case 'unknown':
      return [];
  }
};

/**
 * What to know before a snapshot of a VM is taken, the most important first; none of it forbids anything.
 *
 * First what makes the snapshot fail though KubeVirt says nothing, then what will be missing from it, then how
 * consistent it will be. Disks that KubeVirt has not judged yet are not called excluded.
 *
 * @example listRemarks(vm, undefined, [{ name: 'seed', kind: 'CloudInit', snapshot: { included: false, reason: '…' } }])
 * // → [{ kind: 'no-available-disk' }]
 */
export const listRemarks = (
  vm: VirtualMachine,
  vmi: VirtualMachineInstance | undefined,
  disks: readonly DiskRow[],
): Remark[] => {
  const exclusions = listExclusions(disks);
  const guest = listGuestRemarks(vm, vmi, disks.filter(isIncluded).length);
  const isEmpty = exclusions.some(({ kind }) => kind === 'no-available-disk');
  return [
    ...listSilentFailures(disks),
    ...(isEmpty ? [...exclusions, ...guest] : [...guest, ...exclusions]),
  ];
};
