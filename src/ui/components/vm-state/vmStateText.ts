import type { TFunction } from 'i18next';

import type { VmState } from '#domain/vm/vmState.ts';

/** The word for what a VM is doing; while it is left alone, KubeVirt's own. */
export const vmStateText = (t: TFunction, state: VmState): string => {
  switch (state.kind) {
    case 'idle':
      return state.status;
    case 'snapshotting':
      return state.stopping ? t('Stopping snapshot') : t('Snapshotting');
    case 'restoring':
      return t('Restoring');
    case 'frozen':
      return t('Guest frozen');
    case 'deleting':
      return t('Terminating');
  }
};
