import { useMemo } from 'react';

import { VirtualMachineModel } from '#api/models.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import { NEIGHBOUR_FLAGS } from '#domain/coexistence/neighbourFlags.ts';
import { getBusyReason } from '#domain/vm/getBusyReason.ts';
import { busyText } from '#ui/components/vm-state/busyText.ts';
import { useT } from '#ui/i18n.ts';
import type { Action } from '#ui/sdk/action.ts';
import { useAccess } from '#ui/sdk/useAccess.ts';
import { useDefaultModals } from '#ui/sdk/useDefaultModals.ts';
import { useFlag } from '#ui/sdk/useFlag.ts';

import { buildDefaultActions } from './buildDefaultActions.ts';
import { isVmPage } from './isVmPage.ts';

const { apiGroup, apiVersion, kind } = VirtualMachineModel;

/** Stands in while the host has no VM to give, because the SDK's hooks throw without an object. */
const NO_VM: VirtualMachine = {
  apiVersion: `${apiGroup}/${apiVersion}`,
  kind,
  metadata: { name: '' },
  spec: { template: { spec: {} } },
};

/** Nothing, and always the same one. */
const NONE: Action[] = [];

/**
 * Supplies the items of a VM's menu that ours displace: not on the pages of kubevirt-plugin, whose own menu is
 * complete and takes ours in beside it.
 *
 * The list depends on a few words alone, so that it stays the same for a host that hands over a new copy of the VM
 * with every render: a new list each time would make it render for ever.
 */
const useDefaultActions = (
  current: VirtualMachine | undefined,
): [actions: Action[], isLoaded: boolean, error: unknown] => {
  const t = useT();
  const vm = current ?? NO_VM;
  const { name, namespace = '' } = vm.metadata;
  const reason = getBusyReason(vm);
  const busy = reason && busyText(t, reason);
  const modals = useDefaultModals(vm);
  const mayEdit = useAccess(VirtualMachineModel, 'patch', namespace);
  const mayDelete = useAccess(VirtualMachineModel, 'delete', namespace);
  const isBeside = useFlag(NEIGHBOUR_FLAGS.present);
  const isLeftOut = name === '' || (isBeside && isVmPage());
  const actions = useMemo(
    () =>
      isLeftOut
        ? NONE
        : buildDefaultActions({ t, name, namespace, busy, modals, mayEdit, mayDelete }),
    [t, name, namespace, isLeftOut, busy, modals, mayEdit, mayDelete],
  );
  return [actions, true, undefined];
};

export default useDefaultActions;
