import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';

import type { DiskRow } from '../disks/listDisks.ts';
import type { WaitingDisk } from '../disks/listWaitingDisks.ts';
import { listExclusions, listObstacles, listTemporary } from './listDiskRemarks.ts';
import { listFreezeRemarks, listGuestRemarks } from './listGuestRemarks.ts';
import type { Remark } from './remark.ts';

/** What has to be asked for beside the VM; none of it may be left out by accident, for it weighs most. */
export type Asked = {
  /** The disks for which the snapshot would wait. */
  readonly waiting: readonly WaitingDisk[];
  /** Whether the guest agent has a command to freeze; undefined where nobody has asked it. */
  readonly canFreeze: boolean | undefined;
  /** Whether the guest was left frozen, and not only for the moment until its instance says that it was thawed. */
  readonly isFrozen: boolean;
};

/** KubeVirt does not freeze a frozen guest, so that nothing which keeps it from freezing matters. */
const FROZEN: Remark = { kind: 'frozen' };

/**
 * What to know before a snapshot of a VM is taken, the most important first; none of it forbids anything.
 *
 * First what may keep it from coming about, then what will be missing from it, then how consistent it will be; last
 * what no snapshot could change.
 *
 * @example listRemarks(vm, undefined, [], asked) // → [{ kind: 'no-available-disk', why: { kind: 'no-disks' } }]
 */
export const listRemarks = (
  vm: VirtualMachine,
  vmi: VirtualMachineInstance | undefined,
  disks: readonly DiskRow[],
  { waiting, canFreeze, isFrozen }: Asked,
): Remark[] => {
  const exclusions = listExclusions(disks);
  const included = disks.filter(({ snapshot }) => snapshot.included);
  const guest = listGuestRemarks({ vm, vmi }, included.length);
  const isEmpty = exclusions.some(({ kind }) => kind === 'no-available-disk');
  return [
    ...listObstacles(vm, disks, waiting),
    ...(isFrozen ? [FROZEN] : listFreezeRemarks({ vm, vmi }, canFreeze)),
    ...(isEmpty ? [...exclusions, ...guest] : [...guest, ...exclusions]),
    ...listTemporary(vm, disks),
  ];
};
