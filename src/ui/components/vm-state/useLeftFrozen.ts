import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';
import { isLeftFrozen } from '#domain/vm/isLeftFrozen.ts';

import { useLingering } from '../time/useLingering.ts';
import { THAW_MS } from './thawTime.ts';

/**
 * Whether a guest was left frozen. Only for the moment after a snapshot whose end was seen here the guest may still be
 * thawing; where none was seen, as on a page just opened, nothing excuses the freeze.
 */
export const useLeftFrozen = (
  vm: VirtualMachine | undefined,
  vmi: VirtualMachineInstance | undefined,
): boolean => {
  const mayThaw = useLingering(Boolean(vm?.status?.snapshotInProgress), THAW_MS);
  return vm !== undefined && isLeftFrozen(vm, vmi) && !mayThaw;
};
