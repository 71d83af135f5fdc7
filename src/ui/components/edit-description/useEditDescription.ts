import { useCallback } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { useDialog } from '#ui/sdk/useDialog.tsx';

import { DialogMissing } from '../dialog-missing/DialogMissing.tsx';

type AskForDescription = (snapshot: VirtualMachineSnapshot) => void;

/** Opens the dialog that changes the description of a snapshot. */
export const useEditDescription = (): AskForDescription => {
  const openDialog = useDialog(DialogMissing);
  return useCallback(
    (snapshot) => {
      openDialog(
        () =>
          import(/* webpackChunkName: "edit-description" */ './EditDescriptionDialog.tsx').then(
            ({ EditDescriptionDialog }) => EditDescriptionDialog,
          ),
        { snapshot },
      );
    },
    [openDialog],
  );
};
