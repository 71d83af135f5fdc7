import { useMemo } from 'react';

import { VirtualMachineInstanceModel } from '#api/models.ts';
import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';
import { useWatchList } from '#ui/sdk/useWatchList.ts';

/** The instance of a VM, where one runs and may be seen. */
export type FindInstance = (vm: VirtualMachine) => VirtualMachineInstance | undefined;

/**
 * Follows what runs in a project or in all. The list of VMs stands without it: whoever may not see instances is only
 * not told where they run and of a frozen guest.
 */
export const useInstances = (namespace: string | undefined): FindInstance => {
  const instances = useWatchList<VirtualMachineInstance>(
    VirtualMachineInstanceModel,
    namespace === undefined ? { isWhole: true } : { namespace, isWhole: true },
  );
  return useMemo(() => {
    const data = instances.kind === 'loaded' ? instances.data : [];
    const byKey = new Map(
      data.map((vmi) => [`${vmi.metadata.namespace}/${vmi.metadata.name}`, vmi]),
    );
    return ({ metadata }) => byKey.get(`${metadata.namespace}/${metadata.name}`);
  }, [instances]);
};
