import { useCallback } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import { useDialog } from '#ui/sdk/useDialog.tsx';

import { DialogMissing } from '../dialog-missing/DialogMissing.tsx';

/** Opens the dialog that takes a snapshot of this VM; the dialog itself is fetched on the first use. */
export const useTakeSnapshot = (): ((vm: VirtualMachine) => void) => {
  const openDialog = useDialog(DialogMissing);
  return useCallback(
    (vm) => {
      openDialog(
        () =>
          import(/* webpackChunkName: "take-dialog" */ './TakeSnapshotDialog.tsx').then(
            ({ TakeSnapshotDialog }) => TakeSnapshotDialog,
          ),
        { vm },
      );
    },
    [openDialog],
  );
};
