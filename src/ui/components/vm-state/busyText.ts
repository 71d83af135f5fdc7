import type { TFunction } from 'i18next';

import type { BusyReason } from '#domain/vm/getBusyReason.ts';

/** Why nothing else may be done with a VM at this moment, as the tooltip of a disabled action. */
export const busyText = (t: TFunction, reason: BusyReason): string => {
  switch (reason.kind) {
    case 'snapshotting':
      return t('Snapshot {{name}} is being taken.', { name: reason.snapshot });
    case 'restoring':
      return t('The VM is being restored.');
    case 'deleting':
      return t('The VM is being deleted.');
  }
};
