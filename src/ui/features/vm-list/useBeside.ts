import { useMemo } from 'react';

import { VirtualMachineInstanceModel, VirtualMachineRestoreModel } from '#api/models.ts';
import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';
import type { VirtualMachineRestore } from '#api/virtualMachineRestore.ts';
import { findOpenRestore } from '#domain/restore/findOpenRestore.ts';
import { isRestoreOpen } from '#domain/restore/isRestoreOpen.ts';
import { useWatchList } from '#ui/sdk/useWatchList.ts';

/** What tells of a VM beside itself, as far as there is any and it may be seen. */
export type VmBeside = {
  readonly vmi: VirtualMachineInstance | undefined;
  /** The restore that is not over yet: of one that waits, for example until the VM is off, the VM itself tells nothing. */
  readonly restore: VirtualMachineRestore | undefined;
};

export type FindBeside = (vm: VirtualMachine) => VmBeside;

/**
 * Follows what runs, and what is restored, in a project or in all. The list of VMs stands without it: whoever may not
 * see instances is only not told where they run and of a frozen guest, and whoever may not see restores of one that
 * waits.
 */
export const useBeside = (namespace: string | undefined): FindBeside => {
  const query = namespace === undefined ? { isWhole: true } : { namespace, isWhole: true };
  const instances = useWatchList<VirtualMachineInstance>(VirtualMachineInstanceModel, query);
  const restores = useWatchList<VirtualMachineRestore>(VirtualMachineRestoreModel, query);
  const byKey = useMemo(() => {
    const data = instances.kind === 'loaded' ? instances.data : [];
    return new Map(data.map((vmi) => [`${vmi.metadata.namespace}/${vmi.metadata.name}`, vmi]));
  }, [instances]);
  const open = useMemo(
    () => (restores.kind === 'loaded' ? restores.data.filter(isRestoreOpen) : []),
    [restores],
  );
  return useMemo(
    () => (vm) => ({
      vmi: byKey.get(`${vm.metadata.namespace}/${vm.metadata.name}`),
      restore: findOpenRestore(open, vm),
    }),
    [byKey, open],
  );
};
