import type { TFunction } from 'i18next';

import type { Obstacle } from '#domain/snapshot/snapshotState.ts';

/** What a snapshot that has not started is waiting for, in plain words. */
export const obstacleText = (t: TFunction, obstacle: Obstacle): string => {
  switch (obstacle.kind) {
    case 'disk-missing':
      return t('Disk {{disk}} does not exist.', { disk: obstacle.disk });
    case 'disk-not-ready':
      return t('Disk {{disk}} is not ready yet.', { disk: obstacle.disk });
    case 'disk-deleting':
      return t('Disk {{disk}} is being deleted.', { disk: obstacle.disk });
    case 'disk-not-populated':
      return t('Disk {{disk}} is still being filled.', { disk: obstacle.disk });
    case 'in-use':
      return t('The VM is off, but something else still uses its disks.');
    case 'other-snapshot':
      return t('Snapshot {{name}} has to be over first.', { name: obstacle.snapshot });
    case 'vm-missing':
      return t('The VM does not exist.');
  }
};
