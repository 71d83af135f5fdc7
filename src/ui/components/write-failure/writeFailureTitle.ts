import type { TFunction } from 'i18next';

import type { WriteFailure } from '#ui/sdk/writeFailure.ts';

/** That something was not done, or that nobody knows. */
export const writeFailureTitle = (t: TFunction, { kind }: WriteFailure, notDone: string): string =>
  kind === 'timeout' ? t('The cluster did not answer in time') : notDone;
