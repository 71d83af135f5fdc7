import { VirtualMachineInstanceModel } from '#api/models.ts';
import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';
import { getGuestState } from '#domain/vm/guestState.ts';
import { useLeftFrozen } from '#ui/components/vm-state/useLeftFrozen.ts';
import { useUnfreezeAction } from '#ui/components/vm-actions/useUnfreezeAction.ts';
import type { Action } from '#ui/sdk/action.ts';
import { useWatchOne } from '#ui/sdk/useWatchOne.ts';

import { isPageOf } from './isPageOf.ts';

/** A VM that cannot be read is told of by the menu itself, which a mistake here would take down. */
const isOn = (vm: VirtualMachine): boolean => {
  try {
    return getGuestState(vm, undefined) !== 'off';
  } catch {
    return false;
  }
};

const isToBeAsked = (vm: VirtualMachine, isAlone: boolean): boolean =>
  (isPageOf(vm) || !isAlone) && isOn(vm);

/**
 * The item *Unfreeze*, of which only the VM's instance knows. Our own list has the instances and brings the item itself;
 * elsewhere it is looked up once pointer or focus reach a menu: the hosts put no actions together before.
 */
export const useUnfreeze = (
  vm: VirtualMachine | undefined,
  isAlone: boolean,
): Action | undefined => {
  const asked = vm !== undefined && isToBeAsked(vm, isAlone) ? vm : undefined;
  const { name = '', namespace = '' } = asked?.metadata ?? {};
  const vmi = useWatchOne<VirtualMachineInstance>(
    VirtualMachineInstanceModel,
    asked && { name, namespace },
  );
  const isFrozen = useLeftFrozen(asked, vmi.kind === 'loaded' ? vmi.data : undefined);
  return useUnfreezeAction({ name, namespace, isFrozen });
};
