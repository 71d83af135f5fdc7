import type { TFunction } from 'i18next';

import type { LeftOut } from '#domain/bulk/planBulk.ts';

import { deniedText } from './deniedText.ts';

/** Why there is nothing to create where all VMs are left out; undefined where none was chosen. */
export const nothingText = (t: TFunction, leftOut: readonly LeftOut[]): string | undefined => {
  if (leftOut.length === 0) {
    return undefined;
  }
  return leftOut.every(({ reason }) => reason.kind === 'denied')
    ? deniedText(t, [...new Set(leftOut.map(({ vm }) => vm.metadata.namespace ?? ''))])
    : t('All of these VMs are left out: see above why.');
};
