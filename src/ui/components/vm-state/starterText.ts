import type { TFunction } from 'i18next';

import { ORIGIN_LABEL } from '#api/labels.ts';
import { VirtualMachineCloneModel } from '#api/models.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

/** Who began a snapshot that is not one of ours; undefined for ours. */
export const starterText = (
  t: TFunction,
  { metadata }: VirtualMachineSnapshot,
): string | undefined => {
  if (metadata.ownerReferences?.some(({ kind }) => kind === VirtualMachineCloneModel.kind)) {
    return t('Started by a clone of the VM');
  }
  return metadata.labels?.[ORIGIN_LABEL] === undefined ? t('Started by another tool') : undefined;
};
