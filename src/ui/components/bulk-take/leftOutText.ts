import type { TFunction } from 'i18next';

import type { LeftOut } from '#domain/bulk/planBulk.ts';

import { busyText } from '../vm-state/busyText.ts';
import { deniedText } from './deniedText.ts';

/** Why no snapshot of this VM is taken with the others. */
export const leftOutText = (t: TFunction, { vm, reason }: LeftOut): string => {
  switch (reason.kind) {
    case 'gone':
      return t('The VM no longer exists.');
    case 'denied':
      return deniedText(t, [vm.metadata.namespace ?? '']);
    default:
      return busyText(t, reason);
  }
};
