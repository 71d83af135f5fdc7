import type { VirtualMachine } from '#api/virtualMachine.ts';
import { getVmState } from '#domain/vm/vmState.ts';

/** Whether a snapshot or a restore of the VM runs. */
const isActivity = (vm: VirtualMachine): boolean => {
  const { kind } = getVmState(vm);
  return kind === 'snapshotting' || kind === 'restoring';
};

export default isActivity;
