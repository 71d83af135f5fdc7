import type { TFunction } from 'i18next';

import type {
  VirtualMachineSnapshot,
  VirtualMachineSnapshotContent,
} from '#api/virtualMachineSnapshot.ts';
import { holdsNoDisk } from '#domain/consistency/holdsNoDisk.ts';
import { getSnapshotState } from '#domain/snapshot/snapshotState.ts';
import { isCopyGone } from '#ui/components/vm-state/isCopyGone.ts';
import type { Watched } from '#ui/sdk/watched.ts';

type ContentRecord = Watched<VirtualMachineSnapshotContent> | { readonly kind: 'none' };

const contentText = (t: TFunction, content: ContentRecord): string[] => {
  switch (content.kind) {
    case 'missing':
      return [t('KubeVirt’s record of the disks is gone: nothing can be restored from it.')];
    case 'forbidden':
      return [t('You may not see KubeVirt’s record of the disks.')];
    case 'failed':
      return [t('KubeVirt’s record of the disks could not be loaded.'), content.message];
    case 'loaded':
      return content.data.status?.error?.message === undefined
        ? []
        : [content.data.status.error.message];
    default:
      return [];
  }
};

const readyText = (t: TFunction, snapshot: VirtualMachineSnapshot): string =>
  holdsNoDisk(snapshot) ? t('Only the configuration: a restore brings back no data.') : t('Yes');

/** Whether a snapshot can be restored and why not, as it and the record of its disks say. */
export const readinessText = (
  t: TFunction,
  snapshot: VirtualMachineSnapshot,
  content: ContentRecord,
): string[] => {
  const state = getSnapshotState(snapshot);
  switch (state.kind) {
    case 'ready':
      return content.kind === 'missing' ? contentText(t, content) : [readyText(t, snapshot)];
    case 'finishing':
      return [t('Not yet: the storage completes the copies.'), ...contentText(t, content)];
    case 'failed':
      return [t('No: it failed.')];
    case 'broken':
      return [
        isCopyGone(state.error)
          ? t('No: copies of disks are gone.')
          : t('No: the storage reports an error.'),
        // The record mostly says the same as the snapshot, whose words stand above.
        ...contentText(t, content).filter((sentence) => sentence !== state.error),
      ];
    case 'deleting':
    case 'stopping':
      return [t('No: it is being deleted.')];
    default:
      return [t('Not yet: the disks are not cut.'), ...contentText(t, content)];
  }
};
