import type { TFunction } from 'i18next';

import type { RestoreState } from '#domain/restore/restoreState.ts';

import type { ProgressText } from './progressText.ts';

/** Says what one restore is doing. */
export const restoreText = (t: TFunction, { kind }: RestoreState): ProgressText => {
  switch (kind) {
    case 'starting':
      return { title: t('Restoring'), sentence: t('KubeVirt has not begun with it yet.') };
    case 'waiting-for-off':
      return {
        title: t('Shutting the VM down'),
        sentence: t('The disks can be put back as soon as the VM is off.'),
      };
    case 'creating-disks':
      return {
        title: t('Creating disks'),
        sentence: t('The storage makes new disks from the snapshot.'),
      };
    case 'switching':
      return {
        title: t('Switching to the restored disks'),
        sentence: t('The VM is being pointed at the new disks.'),
      };
    case 'retrying':
      return {
        title: t('Restoring'),
        sentence: t('Something went wrong. KubeVirt tries again until it works.'),
      };
    case 'complete':
      return { title: t('Restored'), sentence: t('The VM has the restored disks.') };
    case 'failed':
      return {
        title: t('Restore failed'),
        sentence: t('The VM keeps the disks that it had. The failed restore has to be deleted.'),
      };
    case 'stopping':
      return { title: t('Stopping restore'), sentence: t('The restore is being taken back.') };
  }
};
