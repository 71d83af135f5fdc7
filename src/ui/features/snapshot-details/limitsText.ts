import type { TFunction } from 'i18next';

import type { SnapshotLimit } from '#domain/snapshot/getSnapshotLimits.ts';

/** What cannot be done to a disk while it has snapshots; undefined where nothing is known of that. */
export const limitsText = (t: TFunction, limits: readonly SnapshotLimit[]): string | undefined => {
  if (limits.length === 0) {
    return undefined;
  }
  return limits.includes('delete')
    ? t('While it has snapshots, this disk cannot be deleted or grown.')
    : t('While it has snapshots, this disk cannot be grown.');
};
