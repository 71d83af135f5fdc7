import { useCallback } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { useDialog } from '#ui/sdk/useDialog.tsx';

import { DialogMissing } from '../dialog-missing/DialogMissing.tsx';

type AskToDelete = (snapshot: VirtualMachineSnapshot) => void;

/** Opens the dialog that deletes a snapshot. */
export const useDeleteSnapshot = (): AskToDelete => {
  const openDialog = useDialog(DialogMissing);
  return useCallback(
    (snapshot) => {
      openDialog(
        () =>
          import(/* webpackChunkName: "delete-snapshot" */ './DeleteSnapshotDialog.tsx').then(
            ({ DeleteSnapshotDialog }) => DeleteSnapshotDialog,
          ),
        { snapshot },
      );
    },
    [openDialog],
  );
};
