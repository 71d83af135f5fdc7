import type { TFunction } from 'i18next';

import type { WriteFailure } from '#ui/sdk/writeFailure.ts';

import { getRefusalWords } from './getRefusalWords.ts';

/** What a failed change of an object means and what to do, where nothing more precise is known. */
export const writeFailureText = (t: TFunction, { kind, message }: WriteFailure): string => {
  switch (kind) {
    case 'denied':
      return t('You may not do this. Ask for the role edit in this project.');
    case 'signedOut':
      return t('You are no longer signed in. Sign in again.');
    case 'quota':
      return t('The quota of this project is used up. Delete something, or ask for more.');
    case 'closing':
      return t('This project is being deleted.');
    case 'overloaded':
      return t('The cluster has too much to do at the moment. Try again shortly.');
    case 'taken':
      return t('Something of this name exists already.');
    case 'replaced':
      return t('It no longer exists: its name belongs to another one now.');
    case 'conflict':
      return t('It was changed by somebody else at the same moment. Try again.');
    case 'gone':
      return t('It no longer exists.');
    case 'refused':
    case 'invalid': {
      const words = getRefusalWords(message);
      return words === ''
        ? t('The cluster refuses it as it is.')
        : t('The cluster refuses it: {{words}}', { words });
    }
    case 'unreachable':
      return t(
        'It may have been done or not. Check the connection, then try again: that does no harm.',
      );
    case 'timeout':
      return t('It may have been done or not. Trying again does no harm.');
    case 'other':
      return t('The cluster reported an error. Try again.');
  }
};
