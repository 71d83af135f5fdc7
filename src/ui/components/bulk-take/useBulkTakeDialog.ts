import { useCallback } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import { useDialog } from '#ui/sdk/useDialog.tsx';

import { DialogMissing } from '../dialog-missing/DialogMissing.tsx';

/** Opens the dialog that takes a snapshot of each of these VMs; the dialog itself is fetched on the first use. */
export const useBulkTakeDialog = (): ((vms: readonly VirtualMachine[]) => void) => {
  const openDialog = useDialog(DialogMissing);
  return useCallback(
    (vms) => {
      openDialog(
        () =>
          import(/* webpackChunkName: "bulk-take-dialog" */ './BulkTakeDialog.tsx').then(
            ({ BulkTakeDialog }) => BulkTakeDialog,
          ),
        { vms },
      );
    },
    [openDialog],
  );
};
