import { useMemo } from 'react';

import { VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import { NEIGHBOUR_FLAGS } from '#domain/coexistence/neighbourFlags.ts';
import { useTakeSnapshot } from '#ui/components/take-dialog/useTakeSnapshot.ts';
import { useStopDialog } from '#ui/components/vm-state/useStopDialog.ts';
import { useT } from '#ui/i18n.ts';
import type { Action } from '#ui/sdk/action.ts';
import { useAccess } from '#ui/sdk/useAccess.ts';
import { useFlag } from '#ui/sdk/useFlag.ts';

import { buildActions } from './buildActions.ts';
import { useUnchanged } from './useUnchanged.ts';
import { useUnfreeze } from './useUnfreeze.ts';

type ProvidedActions = [actions: Action[], isLoaded: boolean, error: unknown];

/**
 * Our actions on a VM, for the Console's menus; none while the host has no VM to give.
 *
 * Whatever goes wrong while they are put together is handed to the host beside an empty list: thrown, it would take
 * the whole page down, and a menu that never loads would keep every other plugin's actions from the user.
 */
const useSnapshotActions = (current: VirtualMachine | undefined): ProvidedActions => {
  const t = useT();
  const vm = useUnchanged(current);
  const namespace = vm?.metadata.namespace ?? '';
  const takeSnapshot = useTakeSnapshot();
  const openStop = useStopDialog();
  const isAlone = useFlag(NEIGHBOUR_FLAGS.absent);
  const mayCreate = useAccess(VirtualMachineSnapshotModel, 'create', namespace);
  const mayDelete = useAccess(VirtualMachineSnapshotModel, 'delete', namespace);
  const unfreeze = useUnfreeze(vm, isAlone);
  return useMemo(() => {
    if (vm === undefined) {
      return [[], true, undefined];
    }
    try {
      const actions = buildActions({
        t,
        vm,
        mayCreate,
        mayDelete,
        isAlone,
        unfreeze,
        onTake: () => {
          takeSnapshot(vm);
        },
        onStop: (snapshot) => {
          openStop({ name: snapshot, namespace });
        },
      });
      return [actions, true, undefined];
    } catch (error) {
      return [[], true, error];
    }
  }, [t, vm, namespace, mayCreate, mayDelete, isAlone, unfreeze, takeSnapshot, openStop]);
};

export default useSnapshotActions;
