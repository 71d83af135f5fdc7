import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';
import { findCondition } from '../conditions/findCondition.ts';

/** Whether a running VM stands paused: KubeVirt then freezes nothing. */
export const isPaused = (vm: VirtualMachine, vmi: VirtualMachineInstance | undefined): boolean =>
  vmi === undefined
    ? vm.status?.printableStatus === 'Paused'
    : findCondition(vmi.status?.conditions, 'Paused')?.status === 'True';
