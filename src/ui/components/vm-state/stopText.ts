import type { TFunction } from 'i18next';

import type { StopOutcome } from './stopSnapshot.ts';

/** What the wish to stop has come to, while the snapshot is still there or after it has gone. */
export const stopText = (t: TFunction, outcome: StopOutcome, isGone: boolean): string => {
  switch (outcome) {
    case 'stopping':
      return isGone
        ? t('Stopped. The storage clears away what it had begun.')
        : t('Stopping. What was copied so far is being thrown away.');
    case 'gone':
      return t('The snapshot no longer exists.');
    case 'finished':
      return t('The snapshot was finished before it could be stopped. It was kept.');
    case 'failed':
      return t('The snapshot failed before it could be stopped. Nothing was deleted.');
  }
};
