import type { ReactElement } from 'react';

import { VirtualMachineRestoreModel } from '#api/models.ts';
import type { VirtualMachineRestore } from '#api/virtualMachineRestore.ts';
import { getRestoreState } from '#domain/restore/restoreState.ts';
import { useT } from '#ui/i18n.ts';
import { useWatchOne } from '#ui/sdk/useWatchOne.ts';

import { restoreText } from './restoreText.ts';

type RestoreTitleProps = { readonly name: string; readonly namespace: string };

/** What a restore is doing, in two or three words. */
export const RestoreTitle = ({ name, namespace }: RestoreTitleProps): ReactElement => {
  const t = useT();
  const restore = useWatchOne<VirtualMachineRestore>(VirtualMachineRestoreModel, {
    name,
    namespace,
  });
  return (
    <>
      {restore.kind === 'loaded'
        ? restoreText(t, getRestoreState(restore.data)).title
        : t('Restoring')}
    </>
  );
};
