import type { TFunction } from 'i18next';

import type { SnapshotOrigin } from '#domain/snapshot/getOrigin.ts';

/** Who asked for a snapshot, in words. */
export const originText = (t: TFunction, origin: SnapshotOrigin): string => {
  switch (origin.kind) {
    case 'by-hand':
      return t('By hand');
    case 'schedule':
      return origin.schedule === ''
        ? t('A schedule')
        : t('Schedule {{name}}', { name: origin.schedule });
    case 'before-restore':
      return t('Before a restore');
    case 'other-tool':
      return t('Other tool');
  }
};
