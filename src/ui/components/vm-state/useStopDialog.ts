import { useCallback } from 'react';

import { useDialog } from '#ui/sdk/useDialog.tsx';

import { DialogMissing } from '../dialog-missing/DialogMissing.tsx';

type Target = { readonly name: string; readonly namespace: string };

/** Opens the question whether to stop this snapshot. */
export const useStopDialog = (): ((snapshot: Target) => void) => {
  const openDialog = useDialog(DialogMissing);
  return useCallback(
    ({ name, namespace }) => {
      openDialog(
        () =>
          import(/* webpackChunkName: "stop-dialog" */ './StopSnapshotDialog.tsx').then(
            ({ StopSnapshotDialog }) => StopSnapshotDialog,
          ),
        { name, namespace },
      );
    },
    [openDialog],
  );
};
