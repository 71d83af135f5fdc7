import { useCallback } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { useDialog } from '#ui/sdk/useDialog.tsx';

import { DialogMissing } from '../dialog-missing/DialogMissing.tsx';

type AskToKeep = (snapshot: VirtualMachineSnapshot) => void;

/** Opens the dialog that lets a snapshot stay when its VM is deleted. */
export const useKeepSnapshot = (): AskToKeep => {
  const openDialog = useDialog(DialogMissing);
  return useCallback(
    (snapshot) => {
      openDialog(
        () =>
          import(/* webpackChunkName: "keep-snapshot" */ './KeepSnapshotDialog.tsx').then(
            ({ KeepSnapshotDialog }) => KeepSnapshotDialog,
          ),
        { snapshot },
      );
    },
    [openDialog],
  );
};
