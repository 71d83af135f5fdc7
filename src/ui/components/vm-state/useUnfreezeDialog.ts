import { useCallback } from 'react';

import { useDialog } from '#ui/sdk/useDialog.tsx';

import { DialogMissing } from '../dialog-missing/DialogMissing.tsx';

type Guest = { readonly vm: string; readonly namespace: string };

/** Opens the way out of a frozen guest; the dialog itself is fetched on the first use. */
export const useUnfreezeDialog = (): ((guest: Guest) => void) => {
  const openDialog = useDialog(DialogMissing);
  return useCallback(
    (guest) => {
      openDialog(
        () =>
          import(/* webpackChunkName: "unfreeze-dialog" */ './UnfreezeDialog.tsx').then(
            ({ UnfreezeDialog }) => UnfreezeDialog,
          ),
        guest,
      );
    },
    [openDialog],
  );
};
