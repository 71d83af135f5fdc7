import { useCallback } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { useDialog } from '#ui/sdk/useDialog.tsx';

import { DialogMissing } from '../dialog-missing/DialogMissing.tsx';

/** Without `vm` where there is none any more, or it cannot be seen. */
type AskToDelete = (snapshot: VirtualMachineSnapshot, vm: VirtualMachine | undefined) => void;

/** Opens the dialog that deletes a snapshot. */
export const useDeleteSnapshot = (): AskToDelete => {
  const openDialog = useDialog(DialogMissing);
  return useCallback(
    (snapshot, vm) => {
      openDialog(
        () =>
          import(/* webpackChunkName: "delete-snapshot" */ './DeleteSnapshotDialog.tsx').then(
            ({ DeleteSnapshotDialog }) => DeleteSnapshotDialog,
          ),
        { snapshot, vm },
      );
    },
    [openDialog],
  );
};
