import type { TFunction } from 'i18next';

import type { Column } from './columns.ts';

/** The heading of a column. */
export const columnText = (t: TFunction, column: Column): string => {
  switch (column) {
    case 'date':
      return t('Date');
    case 'status':
      return t('Status');
    case 'consistency':
      return t('Consistency');
    case 'disks':
      return t('Disks');
    case 'lastRestored':
      return t('Last restored');
    case 'origin':
      return t('Origin');
    case 'restoreSize':
      return t('Restore size');
  }
};
