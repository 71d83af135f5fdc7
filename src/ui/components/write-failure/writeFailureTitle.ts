import type { TFunction } from 'i18next';

import type { WriteFailure } from '#ui/sdk/writeFailure.ts';

/** That something was not done, or why nobody knows. */
export const writeFailureTitle = (
  t: TFunction,
  { kind }: WriteFailure,
  notDone: string,
): string => {
  switch (kind) {
    case 'timeout':
      return t('The cluster did not answer in time');
    case 'unreachable':
      return t('The cluster could not be reached');
    case 'other':
      return t('The cluster reported an error');
    default:
      return notDone;
  }
};
