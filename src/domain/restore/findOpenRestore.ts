import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineRestore } from '#api/virtualMachineRestore.ts';

import { isRestoreOf } from './isRestoreOf.ts';
import { isRestoreOpen } from './isRestoreOpen.ts';

/**
 * The restore of this very VM that is not over yet.
 *
 * While a restore waits, for example until the VM is off, KubeVirt does not hold the VM for it: only the restore tells.
 *
 * @example findOpenRestore([aRestore()], aVm()) // → that restore
 * @example findOpenRestore([aRestore({ complete: true })], aVm()) // → undefined
 */
export const findOpenRestore = (
  restores: readonly VirtualMachineRestore[],
  vm: VirtualMachine,
): VirtualMachineRestore | undefined =>
  restores.find((restore) => isRestoreOf(restore, vm) && isRestoreOpen(restore));
