import { useCallback } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import { useDialog } from '#ui/sdk/useDialog.ts';

/** Opens the dialog that takes a snapshot of this VM. */
export const useTakeSnapshot = (): ((vm: VirtualMachine) => void) => {
  const openDialog = useDialog();
  return useCallback(
    (vm) => {
      openDialog(
        () => import(/* webpackChunkName: "take-dialog" */ './TakeSnapshotDialog.tsx'),
        { vm },
      );
    },
    [openDialog],
  );
};
