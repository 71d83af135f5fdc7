import type { TFunction } from 'i18next';

/** What is not touched by a deletion; the VM is named only where it is known to be there. */
export const stayingText = (t: TFunction, isVmThere: boolean): string =>
  isVmThere
    ? t('The VM and its other snapshots stay as they are.')
    : t('Other snapshots stay as they are.');
