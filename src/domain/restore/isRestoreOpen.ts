import type { VirtualMachineRestore } from '#api/virtualMachineRestore.ts';

import { findCondition } from '../conditions/findCondition.ts';

/**
 * Whether a restore still reads its snapshot.
 *
 * A restore ends when it is complete, or with the condition `Failure`: every other word of an error passes.
 *
 * @example isRestoreOpen(aRestore()) // → true
 * @example isRestoreOpen(aRestore({ failed: true })) // → false
 */
export const isRestoreOpen = ({ status }: VirtualMachineRestore): boolean =>
  status?.complete !== true && findCondition(status?.conditions, 'Failure')?.status !== 'True';
