import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineRestore } from '#api/virtualMachineRestore.ts';

import { getBusyReason } from '../vm/getBusyReason.ts';
import type { BusyReason } from '../vm/getBusyReason.ts';

/** What is known at this moment of a VM that was chosen. */
export type ChosenVm = {
  readonly vm: VirtualMachine;
  /** Whether this very VM is known to be gone. */
  readonly isGone: boolean;
  /** Whether the user is known not to be allowed to take snapshots in its namespace. */
  readonly isDenied: boolean;
};

export type LeftOutReason = BusyReason | { readonly kind: 'gone' } | { readonly kind: 'denied' };

export type LeftOut = { readonly vm: VirtualMachine; readonly reason: LeftOutReason };

export type BulkPlan = {
  readonly taking: readonly VirtualMachine[];
  readonly leftOut: readonly LeftOut[];
};

const getReason = (
  { vm, isGone, isDenied }: ChosenVm,
  restores: readonly VirtualMachineRestore[],
): LeftOutReason | undefined => {
  if (isGone) {
    return { kind: 'gone' };
  }
  const busy = getBusyReason(vm, restores);
  if (busy?.kind === 'deleting') {
    return busy;
  }
  return isDenied ? { kind: 'denied' } : busy;
};

/**
 * Of which of the chosen VMs a snapshot can be taken now, and why not of the others.
 *
 * What never passes is named before what does: a deletion before a missing right, that before a snapshot or a restore.
 *
 * @example planBulk([{ vm: aVm({ restoreInProgress: 'r1' }), isGone: false, isDenied: false }], []).leftOut
 * // → [{ vm, reason: { kind: 'restoring', restore: 'r1' } }]
 */
export const planBulk = (
  chosen: readonly ChosenVm[],
  restores: readonly VirtualMachineRestore[],
): BulkPlan => {
  const judged = chosen.map((each) => ({ vm: each.vm, reason: getReason(each, restores) }));
  return {
    taking: judged.filter(({ reason }) => reason === undefined).map(({ vm }) => vm),
    leftOut: judged.flatMap(({ vm, reason }) => (reason === undefined ? [] : [{ vm, reason }])),
  };
};
