import type { TFunction } from 'i18next';

import type { Wholeness } from '#domain/consistency/consistency.ts';

export type ConsistencyText = { readonly label: string; readonly meaning: string };

/** The word for how whole a snapshot is and what it means for whoever restores it. */
export const consistencyText = (t: TFunction, consistency: Wholeness): ConsistencyText => {
  switch (consistency) {
    case 'offline':
      return {
        label: t('Offline'),
        meaning: t('Taken while the VM was off: complete and clean.'),
      };
    case 'application':
      return {
        label: t('Application-consistent'),
        meaning: t('The guest agent asked the programs in Windows to write their data to disk.'),
      };
    case 'file-system':
      return {
        label: t('File-system-consistent'),
        meaning: t('The guest agent froze the file systems for the moment of the cut.'),
      };
    case 'crash':
      return {
        label: t('Crash-consistent'),
        meaning: t('The disks are as after a power cut: programs may have to repair their files.'),
      };
    case 'configuration':
      return {
        label: t('Only the configuration'),
        meaning: t('None of the VM’s disks is in it. A restore brings back no data.'),
      };
    case 'unknown':
      return {
        label: t('Unknown'),
        meaning: t('KubeVirt does not say how consistent it is.'),
      };
  }
};
