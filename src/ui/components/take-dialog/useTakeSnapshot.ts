import { useCallback } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import { useDialog } from '#ui/sdk/useDialog.tsx';

import { DialogMissing } from '../dialog-missing/DialogMissing.tsx';

type TakeOptions = {
  /** Set where the page behind the dialog does not show what the VM is doing. */
  readonly showsProgress?: boolean;
};

/** Opens the dialog that takes a snapshot of this VM; the dialog itself is fetched on the first use. */
export const useTakeSnapshot = (): ((vm: VirtualMachine, options?: TakeOptions) => void) => {
  const openDialog = useDialog(DialogMissing);
  return useCallback(
    (vm, options = {}) => {
      openDialog(
        () =>
          import(/* webpackChunkName: "take-dialog" */ './TakeSnapshotDialog.tsx').then(
            ({ TakeSnapshotDialog }) => TakeSnapshotDialog,
          ),
        { vm, ...options },
      );
    },
    [openDialog],
  );
};
