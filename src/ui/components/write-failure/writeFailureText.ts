import type { TFunction } from 'i18next';

import type { WriteFailure } from '#ui/sdk/writeFailure.ts';

/** What a failed change of an object means and what to do, where nothing more precise is known. */
export const writeFailureText = (t: TFunction, { kind }: WriteFailure): string => {
  switch (kind) {
    case 'denied':
      return t('You may not do this. Ask for the role edit in this project.');
    case 'quota':
      return t('The quota of this project is used up. Delete something, or ask for more.');
    case 'taken':
      return t('Something of this name exists already.');
    case 'conflict':
      return t('It was changed by somebody else at the same moment. Try again.');
    case 'gone':
      return t('It no longer exists.');
    case 'timeout':
      return t('The change may have been made or not. Look, then try again.');
    case 'invalid':
      return t('The cluster refuses it as it is.');
    case 'unreachable':
      return t('The cluster could not be reached. Check the connection, then try again.');
    case 'other':
      return t('The cluster reported an error. Try again.');
  }
};
