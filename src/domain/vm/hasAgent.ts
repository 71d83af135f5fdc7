import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';
import { findCondition } from '../conditions/findCondition.ts';

/** Whether a running VM's guest agent answers: the instance's condition, else the VM's mirror of it. */
export const hasAgent = (vm: VirtualMachine, vmi: VirtualMachineInstance | undefined): boolean => {
  const conditions = vmi === undefined ? vm.status?.conditions : vmi.status?.conditions;
  return findCondition(conditions, 'AgentConnected')?.status === 'True';
};
