import { useMemo } from 'react';

import { useT } from '#ui/i18n.ts';
import type { Action } from '#ui/sdk/action.ts';
import { useReview } from '#ui/sdk/useReview.ts';

import { buildUnfreezeReview } from '../vm-state/buildUnfreezeReview.ts';
import { useUnfreezeDialog } from '../vm-state/useUnfreezeDialog.ts';
import { denialText } from './denialText.ts';
import { toDisabled } from './toDisabled.ts';

type Guest = { readonly name: string; readonly namespace: string; readonly isFrozen: boolean };

/**
 * The item *Unfreeze* of a VM's menu, the same one for as long as nothing of it changes; undefined where the guest was
 * not left frozen. The right is only asked for where it was.
 */
export const useUnfreezeAction = ({ name, namespace, isFrozen }: Guest): Action | undefined => {
  const t = useT();
  const openDialog = useUnfreezeDialog();
  const access = useReview(isFrozen ? buildUnfreezeReview(namespace) : undefined);
  return useMemo(
    () =>
      isFrozen
        ? {
            id: 'vm-snapshots-unfreeze',
            label: t('Unfreeze'),
            description: t('Guest frozen'),
            cta: () => {
              openDialog({ vm: name, namespace });
            },
            ...toDisabled(
              denialText(
                t,
                access,
                t('You may not unfreeze guests in {{namespace}}.', { namespace }),
              ),
            ),
          }
        : undefined,
    [t, openDialog, name, namespace, isFrozen, access],
  );
};
