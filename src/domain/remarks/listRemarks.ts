import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';
import type { DiskRow } from '../disks/listDisks.ts';
import { hasAgent } from '../vm/hasAgent.ts';
import { isPaused } from '../vm/isPaused.ts';
import { isRunning } from '../vm/isRunning.ts';
import { isWindows } from '../vm/isWindows.ts';

/** Something to know before a snapshot is taken; none of them blocks it. */
export type Remark =
  | { readonly kind: 'no-available-disk' }
  | { readonly kind: 'missing-guest-agent' }
  | { readonly kind: 'paused' }
  | { readonly kind: 'windows-many-disks'; readonly disks: number }
  | { readonly kind: 'excluded-disks'; readonly disks: readonly string[] };

/** Windows holds its writes for 10 s at most (VSS); cutting this many disks one by one may take longer. */
const MANY_DISKS = 5;

/** What a person would miss after a restore; cloud-init and container disks hold nothing of the guest's own. */
const HOLDS_DATA = new Set<DiskRow['kind']>(['PersistentVolumeClaim', 'DataVolume', 'Backend']);

const remarkOnDisks = (disks: readonly DiskRow[]): Remark[] => {
  if (!disks.some((disk) => disk.snapshot.included)) return [{ kind: 'no-available-disk' }];
  const excluded = disks
    .filter((disk) => !disk.snapshot.included && HOLDS_DATA.has(disk.kind))
    .map((disk) => disk.name);
  return excluded.length > 0 ? [{ kind: 'excluded-disks', disks: excluded }] : [];
};

const remarkOnGuest = (
  vm: VirtualMachine,
  vmi: VirtualMachineInstance | undefined,
  disks: readonly DiskRow[],
): Remark[] => {
  if (!isRunning(vm, vmi)) return [];
  if (isPaused(vm, vmi)) return [{ kind: 'paused' }];
  if (!hasAgent(vm, vmi)) return [{ kind: 'missing-guest-agent' }];
  const count = disks.filter((disk) => disk.snapshot.included).length;
  return isWindows(vm, vmi) && count >= MANY_DISKS
    ? [{ kind: 'windows-many-disks', disks: count }]
    : [];
};

/**
 * The dialog's warnings, the most important first.
 *
 * @example listRemarks(aVm({ disks: [] }), undefined, []) // → [{ kind: 'no-available-disk' }]
 */
export const listRemarks = (
  vm: VirtualMachine,
  vmi: VirtualMachineInstance | undefined,
  disks: readonly DiskRow[],
): Remark[] => [...remarkOnDisks(disks), ...remarkOnGuest(vm, vmi, disks)];
