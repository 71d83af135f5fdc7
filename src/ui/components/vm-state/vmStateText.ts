import type { TFunction } from 'i18next';

import type { SnapshotState } from '#domain/snapshot/snapshotState.ts';
import type { VmState } from '#domain/vm/vmState.ts';

const snapshottingText = (t: TFunction, step: SnapshotState['kind'] | undefined): string => {
  switch (step) {
    case 'waiting':
      return t('Waiting for snapshot');
    case 'retrying':
      return t('Snapshotting · retrying');
    case 'stopping':
      return t('Stopping snapshot');
    default:
      return t('Snapshotting');
  }
};

/** The word for what a VM is doing; while it is left alone, KubeVirt's own. */
export const vmStateText = (t: TFunction, state: VmState): string => {
  switch (state.kind) {
    case 'idle':
      return state.status;
    case 'snapshotting':
      return snapshottingText(t, state.step?.kind);
    case 'restoring':
      return state.step?.kind === 'stopping' ? t('Stopping restore') : t('Restoring');
    case 'frozen':
      return t('Guest frozen');
    case 'deleting':
      return t('Terminating');
  }
};
