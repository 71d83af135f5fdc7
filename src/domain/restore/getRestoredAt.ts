import type { VirtualMachineRestore } from '#api/virtualMachineRestore.ts';

import { toInstant } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';

/**
 * When a restore was completed; undefined for one that is not, or that failed.
 *
 * @example getRestoredAt(aRestore({ restored: '2026-11-24T03:00:00Z' })) // → toInstant('2026-11-24T03:00:00Z')
 */
export const getRestoredAt = ({ status }: VirtualMachineRestore): Instant | undefined =>
  status?.complete === true && status.restoreTime !== undefined
    ? toInstant(status.restoreTime)
    : undefined;
