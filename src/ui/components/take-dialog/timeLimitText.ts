import type { TFunction } from 'i18next';

import type { Consistency } from '#domain/consistency/consistency.ts';
import type { TimeLimitProblem } from '#domain/time/timeLimit.ts';

/** Says what is wrong with a time limit. */
export const timeLimitText = (t: TFunction, problem: TimeLimitProblem): string => {
  switch (problem) {
    case 'empty':
      return t('Enter a time limit.');
    case 'no-number':
      return t('Enter a number.');
    case 'part-of-a-second':
      return t('Enter whole seconds, for example 90 seconds or 1.5 minutes.');
    case 'too-short':
      return t('The shortest time limit is 1 second.');
    case 'too-long':
      return t('The longest time limit is 15 minutes.');
  }
};

/** What a time limit means for a guest like this one. */
export const frozenText = (t: TFunction, consistency: Consistency): string | undefined => {
  switch (consistency) {
    case 'file-system':
      return t(
        'The guest’s writes stand still while the disks are cut, and for this long at most if the storage hangs.',
      );
    case 'application':
      return t(
        'The guest’s writes stand still while the disks are cut: Windows waits 10 seconds at most, however long the limit is.',
      );
    case 'offline':
    case 'crash':
    case 'unknown':
      return undefined;
  }
};
