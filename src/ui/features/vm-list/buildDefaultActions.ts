import type { TFunction } from 'i18next';

import { VirtualMachineModel } from '#api/models.ts';
import type { Action } from '#ui/sdk/action.ts';
import type { Access } from '#ui/sdk/useAccess.ts';
import type { DefaultModals } from '#ui/sdk/useDefaultModals.ts';

type DefaultActionFacts = {
  readonly t: TFunction;
  readonly name: string;
  readonly namespace: string;
  /** Why the VM has to be left alone at this moment. */
  readonly busy: string | undefined;
  readonly modals: DefaultModals;
  readonly mayEdit: Access;
  readonly mayDelete: Access;
};

type Disabled = Pick<Action, 'disabled' | 'disabledTooltip'>;

const { apiGroup, apiVersion, kind, plural } = VirtualMachineModel;

const toDisabled = (busy: string | undefined, access: Access, denied: string): Disabled => {
  const reason = busy ?? (access === 'denied' ? denied : undefined);
  return reason === undefined ? {} : { disabled: true, disabledTooltip: reason };
};

/** The Console's common items for a VM, which it leaves out as soon as any plugin offers an item of its own. */
export const buildDefaultActions = (facts: DefaultActionFacts): Action[] => {
  const { t, name, namespace, busy, modals, mayEdit, mayDelete } = facts;
  const review = { group: apiGroup, resource: plural, name, namespace };
  const editing = {
    accessReview: { ...review, verb: 'patch' as const },
    ...toDisabled(
      busy,
      mayEdit,
      t('You may not change virtual machines in {{namespace}}.', { namespace }),
    ),
  };
  return [
    {
      id: 'vm-action-edit-labels',
      label: t('Edit labels'),
      cta: modals.editLabels,
      insertAfter: 'vm-snapshots-show',
      ...editing,
    },
    {
      id: 'vm-action-edit-annotations',
      label: t('Edit annotations'),
      cta: modals.editAnnotations,
      insertAfter: 'vm-action-edit-labels',
      ...editing,
    },
    {
      id: 'vm-snapshots-edit-vm',
      label: t('Edit VirtualMachine'),
      cta: { href: `/k8s/ns/${namespace}/${apiGroup}~${apiVersion}~${kind}/${name}/yaml` },
      insertAfter: 'vm-action-edit-annotations',
      ...editing,
    },
    {
      id: 'vm-action-delete',
      label: t('Delete VirtualMachine'),
      cta: modals.remove,
      insertAfter: 'vm-snapshots-edit-vm',
      accessReview: { ...review, verb: 'delete' },
      ...toDisabled(
        busy,
        mayDelete,
        t('You may not delete virtual machines in {{namespace}}.', { namespace }),
      ),
    },
  ];
};
