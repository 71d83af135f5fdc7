import { useCallback } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { useDialog } from '#ui/sdk/useDialog.ts';

type AskToDelete = (snapshot: VirtualMachineSnapshot, onClosed: () => void) => void;

/** Opens the dialog that deletes a snapshot. */
export const useDeleteSnapshot = (): AskToDelete => {
  const openDialog = useDialog();
  return useCallback(
    (snapshot, onClosed) => {
      openDialog(
        () =>
          import(/* webpackChunkName: "delete-snapshot" */ './DeleteSnapshotDialog.tsx').then(
            ({ DeleteSnapshotDialog }) => DeleteSnapshotDialog,
          ),
        { snapshot, onClosed },
      );
    },
    [openDialog],
  );
};
