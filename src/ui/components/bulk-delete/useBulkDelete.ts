import { useCallback } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { useDialog } from '#ui/sdk/useDialog.tsx';

import { DialogMissing } from '../dialog-missing/DialogMissing.tsx';

type AskToDelete = (snapshots: readonly VirtualMachineSnapshot[], vm: VirtualMachine) => void;

/** Opens the dialog that deletes several snapshots. */
export const useBulkDelete = (): AskToDelete => {
  const openDialog = useDialog(DialogMissing);
  return useCallback(
    (snapshots, vm) => {
      openDialog(
        () =>
          import(/* webpackChunkName: "bulk-delete" */ './BulkDeleteDialog.tsx').then(
            ({ BulkDeleteDialog }) => BulkDeleteDialog,
          ),
        { snapshots, vm },
      );
    },
    [openDialog],
  );
};
