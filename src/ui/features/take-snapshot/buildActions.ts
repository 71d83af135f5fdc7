import type { TFunction } from 'i18next';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import { getBusyReason } from '#domain/vm/getBusyReason.ts';
import { denialText } from '#ui/components/vm-actions/denialText.ts';
import { STOCK_TAKE_ID } from '#ui/components/vm-actions/stockTakeId.ts';
import { toDisabled, toDisabledBeside } from '#ui/components/vm-actions/toDisabled.ts';
import { buildTabPath } from '#ui/components/vm-state/buildTabPath.ts';
import { busyText } from '#ui/components/vm-state/busyText.ts';
import type { Action } from '#ui/sdk/action.ts';
import type { Access } from '#ui/sdk/useAccess.ts';

type ActionFacts = {
  readonly t: TFunction;
  readonly vm: VirtualMachine;
  readonly mayCreate: Access;
  readonly mayDelete: Access;
  /** Not beside kubevirt-plugin, which has an item *Take snapshot* of its own: there ours stand in a submenu after it. */
  readonly isAlone: boolean;
  /** Where the guest was left frozen. */
  readonly unfreeze: Action | undefined;
  readonly onTake: () => void;
  readonly onStop: (snapshot: string) => void;
};

/** The submenu's id is that of the `console.action/group` in the extensions: the Console fails on an unknown one. */
const GROUP_ID = 'vm-snapshots';

const buildTake = (facts: ActionFacts): Action => {
  const { t, vm, mayCreate, isAlone, onTake } = facts;
  const busy = getBusyReason(vm);
  const denied = t('You may not take snapshots in {{namespace}}.', {
    namespace: vm.metadata.namespace,
  });
  const reason = busy ? busyText(t, busy) : denialText(t, mayCreate, denied);
  return {
    id: 'vm-snapshots-take',
    label: t('Take snapshot'),
    cta: onTake,
    ...(isAlone ? toDisabled(reason) : toDisabledBeside(reason)),
  };
};

const buildStop = (facts: ActionFacts): Action[] => {
  const { t, vm, mayDelete, onStop } = facts;
  const snapshot = vm.status?.snapshotInProgress;
  if (snapshot === undefined || snapshot === '') {
    return [];
  }
  const denied = t('You may not delete snapshots in {{namespace}}.', {
    namespace: vm.metadata.namespace,
  });
  return [
    {
      id: 'vm-snapshots-stop',
      label: t('Stop snapshot'),
      description: snapshot,
      cta: () => {
        onStop(snapshot);
      },
      ...toDisabled(denialText(t, mayDelete, denied)),
    },
  ];
};

/** Our items in the menu of one VM. */
export const buildActions = (facts: ActionFacts): Action[] => {
  const { t, vm, isAlone, unfreeze } = facts;
  const urgent = [...(unfreeze === undefined ? [] : [unfreeze]), ...buildStop(facts)];
  const place = isAlone ? {} : { path: GROUP_ID };
  return [
    ...urgent.map((action) => (isAlone ? action : { ...action, insertAfter: STOCK_TAKE_ID })),
    { ...buildTake(facts), ...place },
    {
      id: 'vm-snapshots-show',
      label: t('Show snapshots'),
      cta: { href: buildTabPath(vm) },
      ...place,
    },
  ];
};
