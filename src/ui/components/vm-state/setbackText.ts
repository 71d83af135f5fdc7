import type { TFunction } from 'i18next';

import { parseSetback } from '#domain/snapshot/parseSetback.ts';

/** Why a snapshot does not get on although KubeVirt tries again, in plain words. */
export const setbackText = (t: TFunction, error: string): string => {
  const setback = parseSetback(error);
  switch (setback.kind) {
    case 'not-frozen':
      return t('The guest agent could not freeze the file systems.');
    case 'freeze-ended':
      return t('The guest went on writing before all disks were cut.');
    case 'migrating':
      return t('The VM is being migrated, and the guest cannot be frozen meanwhile.');
    case 'copy-failed':
      return setback.disk === undefined
        ? t('The storage could not copy a disk.')
        : t('The storage could not copy disk {{disk}}.', { disk: setback.disk });
    case 'copy-gone':
      return setback.disk === undefined
        ? t('The copy of a disk is gone.')
        : t('The copy of disk {{disk}} is gone.', { disk: setback.disk });
    case 'other':
      return t('Something went wrong.');
  }
};
