import { VirtualMachineInstanceModel } from '#api/models.ts';
import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';
import { useLeftFrozen } from '#ui/components/vm-state/useLeftFrozen.ts';
import { useUnfreezeAction } from '#ui/components/vm-actions/useUnfreezeAction.ts';
import type { Action } from '#ui/sdk/action.ts';
import { useWatchOne } from '#ui/sdk/useWatchOne.ts';

import { isPageOf } from './isPageOf.ts';

/**
 * The item *Unfreeze* on a VM's own pages. Only its instance knows of a freeze, and the menus of a list of many VMs are
 * not to watch one each: our own list, which has the instances, brings the item itself.
 */
export const useUnfreeze = (vm: VirtualMachine | undefined): Action | undefined => {
  const alone = vm !== undefined && isPageOf(vm) ? vm : undefined;
  const { name = '', namespace = '' } = alone?.metadata ?? {};
  const vmi = useWatchOne<VirtualMachineInstance>(
    VirtualMachineInstanceModel,
    alone && { name, namespace },
  );
  const isFrozen = useLeftFrozen(alone, vmi.kind === 'loaded' ? vmi.data : undefined);
  return useUnfreezeAction({ name, namespace, isFrozen });
};
