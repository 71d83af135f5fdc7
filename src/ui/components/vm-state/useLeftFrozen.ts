import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';
import { isLeftFrozen } from '#domain/vm/isLeftFrozen.ts';

import { useLingering } from '../time/useLingering.ts';
import { THAW_MS } from './thawTime.ts';

/**
 * Whether a guest was left frozen. At the beginning of a snapshot the freeze may be told before the VM says that it is
 * held for one, and at its end the thaw after it: a guest that was well, or held, a moment ago may be so again. Where
 * that was not seen, as on a page just opened, nothing excuses the freeze.
 */
export const useLeftFrozen = (
  vm: VirtualMachine | undefined,
  vmi: VirtualMachineInstance | undefined,
): boolean => {
  const isFrozen = vm !== undefined && isLeftFrozen(vm, vmi);
  const isHeld = Boolean(vm?.status?.snapshotInProgress);
  const wasWell = useLingering(isHeld || (vmi !== undefined && !isFrozen), THAW_MS);
  return isFrozen && !wasWell;
};
