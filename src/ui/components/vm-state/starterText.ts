import type { TFunction } from 'i18next';

import { ORIGIN_LABEL } from '#api/labels.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { isOfClone } from './isOfClone.ts';

/** Who began a snapshot that is not one of ours; undefined for ours. */
export const starterText = (t: TFunction, snapshot: VirtualMachineSnapshot): string | undefined => {
  if (isOfClone(snapshot)) {
    return t('Started by a clone of the VM');
  }
  return snapshot.metadata.labels?.[ORIGIN_LABEL] === undefined
    ? t('Started by another tool')
    : undefined;
};
