import type { TFunction } from 'i18next';

import type { StatusGroup } from '#domain/snapshot/filterSnapshots.ts';

/** What a person asks for who filters by status. */
export const statusGroupText = (t: TFunction, group: StatusGroup): string => {
  switch (group) {
    case 'ready':
      return t('Ready');
    case 'in-progress':
      return t('In progress');
    case 'failed':
      return t('Failed');
    case 'not-usable':
      return t('Not usable');
    case 'deleting':
      return t('Stopping or deleting');
  }
};
