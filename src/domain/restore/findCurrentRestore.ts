import type { VirtualMachine } from '#api/virtualMachine.ts';
import { LAST_RESTORE_ANNOTATION } from '#api/virtualMachineRestore.ts';
import type { VirtualMachineRestore } from '#api/virtualMachineRestore.ts';

import { getRestoredAt } from './getRestoredAt.ts';
import { isLastRestoreOf } from './isRestoreOf.ts';

/**
 * The completed restore that the VM's present state came from; undefined where that is not known.
 *
 * What the VM bears decides: the restore that it names may be gone, and then no older one is the answer. Without
 * that, it is the one that was completed last.
 *
 * @example findCurrentRestore([aRestore({ restored: '2026-11-24T03:00:00Z' })], aVm()) // → that restore
 */
export const findCurrentRestore = (
  restores: readonly VirtualMachineRestore[],
  vm: VirtualMachine,
): VirtualMachineRestore | undefined => {
  const complete = restores.flatMap((restore) => {
    const at = getRestoredAt(restore);
    return at === undefined ? [] : [{ restore, at }];
  });
  const isMarked = vm.metadata.annotations?.[LAST_RESTORE_ANNOTATION] !== undefined;
  const candidates = isMarked
    ? complete.filter(({ restore }) => isLastRestoreOf(restore, vm))
    : complete;
  const [latest] = candidates.sort((one, other) => other.at - one.at);
  return latest?.restore;
};
