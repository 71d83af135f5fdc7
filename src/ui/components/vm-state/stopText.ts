import type { TFunction } from 'i18next';

import type { StopOutcome } from './stopSnapshot.ts';

/** What the wish to stop has come to. */
export const stopText = (t: TFunction, outcome: StopOutcome): string => {
  switch (outcome) {
    case 'stopping':
      return t('Stopping. What was copied so far is being thrown away.');
    case 'gone':
      return t('The snapshot no longer exists.');
    case 'finished':
      return t('The snapshot was finished before it could be stopped. It was kept.');
    case 'failed':
      return t('The snapshot failed before it could be stopped. Nothing was deleted.');
  }
};
