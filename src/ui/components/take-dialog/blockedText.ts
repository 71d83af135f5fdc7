import type { TFunction } from 'i18next';

import { getBusyReason } from '#domain/vm/getBusyReason.ts';

import type { LiveVm } from './useLiveVm.ts';

/** Why no snapshot of this VM can be created at this moment; undefined when one can. */
export const blockedText = (t: TFunction, { vm, restores, isGone }: LiveVm): string | undefined => {
  const { name } = vm.metadata;
  const reason = getBusyReason(vm, restores);
  if (isGone || reason?.kind === 'deleting') {
    return isGone
      ? t('{{name}} has been deleted. No snapshot of it can be taken any more.', { name })
      : t('{{name}} is being deleted. No snapshot of it can be taken any more.', { name });
  }
  switch (reason?.kind) {
    case 'restoring':
      return t('{{name}} is being restored. Create is possible when that is over.', { name });
    case 'snapshotting':
      return t(
        'Snapshot {{snapshot}} of {{name}} is being taken. Create is possible when that is over.',
        { snapshot: reason.snapshot, name },
      );
    case undefined:
      return undefined;
  }
};
