import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';
import { hasAgent } from '../vm/hasAgent.ts';
import { isPaused } from '../vm/isPaused.ts';
import { isRunning } from '../vm/isRunning.ts';
import { isWindows } from '../vm/isWindows.ts';
import type { Consistency } from './consistency.ts';

/**
 * What a snapshot taken at this moment would be. KubeVirt freezes the guest only when it runs, is not paused and
 * its agent answers; Windows then quiesces its applications too (VSS).
 *
 * @example predictConsistency(aVm({ printableStatus: 'Stopped' }), undefined) // → 'offline'
 */
export const predictConsistency = (
  vm: VirtualMachine,
  vmi: VirtualMachineInstance | undefined,
): Consistency => {
  if (!isRunning(vm, vmi)) return 'offline';
  if (isPaused(vm, vmi) || !hasAgent(vm, vmi)) return 'crash';
  return isWindows(vm, vmi) ? 'application' : 'file-system';
};
