import { VirtualMachineInstanceModel, VirtualMachineModel } from '#api/models.ts';
import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';
import type { VirtualMachineRestore } from '#api/virtualMachineRestore.ts';
import { useWatchOne } from '#ui/sdk/useWatchOne.ts';

import { useRestoresOf } from '../vm-records/useRestoresOf.ts';

export type LiveVm = {
  readonly vm: VirtualMachine;
  readonly vmi: VirtualMachineInstance | undefined;
  /** As far as they are known; those of other VMs may be among them. */
  readonly restores: readonly VirtualMachineRestore[];
  /** Whether this very VM is known to be gone, be it that another one bears its name now. */
  readonly isGone: boolean;
};

/** Follows a VM, its instance and its restores, beginning with what is known of the VM already. */
export const useLiveVm = (known: VirtualMachine): LiveVm => {
  const { name, namespace = '', uid } = known.metadata;
  const ref = { name, namespace };
  const vm = useWatchOne<VirtualMachine>(VirtualMachineModel, ref);
  const vmi = useWatchOne<VirtualMachineInstance>(VirtualMachineInstanceModel, ref);
  const restores = useRestoresOf(known);
  const isSame = vm.kind === 'loaded' && vm.data.metadata.uid === uid;
  return {
    vm: isSame ? vm.data : known,
    vmi: vmi.kind === 'loaded' ? vmi.data : undefined,
    restores: restores.kind === 'loaded' ? restores.data : [],
    isGone: vm.kind === 'missing' || (vm.kind === 'loaded' && !isSame),
  };
};
