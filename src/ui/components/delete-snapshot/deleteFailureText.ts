import type { TFunction } from 'i18next';

import type { WriteFailure } from '#ui/sdk/writeFailure.ts';

import { writeFailureText } from '../write-failure/writeFailureText.ts';

/** Why a snapshot was not deleted and what to do. */
export const deleteFailureText = (
  t: TFunction,
  failure: WriteFailure,
  names: { readonly snapshot: string; readonly namespace: string },
): string => {
  switch (failure.kind) {
    case 'gone':
      return t('It is gone already. There is nothing left to do.');
    case 'replaced':
      return t(
        'Another snapshot is called {{snapshot}} now. The one you chose is gone, and the new one was not touched.',
        { snapshot: names.snapshot },
      );
    case 'denied':
      return t('You may not delete snapshots in {{namespace}}. Ask for the role edit there.', {
        namespace: names.namespace,
      });
    case 'timeout':
    case 'unreachable':
    case 'other':
      return t(
        'It may be deleted or not. This dialog will say so when it has gone; trying again does no harm.',
      );
    default:
      return writeFailureText(t, failure);
  }
};
