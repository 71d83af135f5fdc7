import type { TFunction } from 'i18next';

import type { Consistency } from '#domain/consistency/consistency.ts';

/** Why a snapshot that is taken now will be as consistent as it will be. */
export const predictionText = (
  t: TFunction,
  consistency: Consistency,
  isFrozen: boolean,
): string => {
  switch (consistency) {
    case 'offline':
      return t('The VM is off, so its disks are complete and clean.');
    case 'application':
      return t('The guest agent asks the programs in Windows to finish their writes first.');
    case 'file-system':
      return isFrozen
        ? t('The file systems are frozen already, and KubeVirt does not freeze them again.')
        : t('The guest agent freezes the file systems while the disks are cut.');
    case 'crash':
      return t(
        'Nothing in the guest is asked to finish its writes. After a restore it starts as after a power cut.',
      );
    case 'unknown':
      return t('What the guest does at that moment is not known.');
  }
};
