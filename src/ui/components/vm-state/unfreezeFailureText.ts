import type { TFunction } from 'i18next';

import type { WriteFailure } from '#ui/sdk/writeFailure.ts';

import { getRefusalWords } from '../write-failure/getRefusalWords.ts';

/** What virt-api says, as a conflict, of an instance that is there and not in the phase Running. */
const NOT_RUNNING = /is not running/i;

/** Names the object that a conflict is about. */
const LEAD = /^(?:Operation cannot be fulfilled on \S+ "[^"]*": |Internal error occurred: )/;

type Names = { readonly vm: string; readonly namespace: string };

/** Why a guest was not unfrozen, where more is known than of any other change. */
export const unfreezeFailureText = (
  t: TFunction,
  { kind, message }: WriteFailure,
  { vm, namespace }: Names,
): string | undefined => {
  const words = getRefusalWords(message.replace(LEAD, ''));
  switch (kind) {
    case 'denied':
      return t('You may not unfreeze guests in {{namespace}}. Ask for the role edit there.', {
        namespace,
      });
    case 'gone':
      return t('{{vm}} does not run any more.', { vm });
    case 'conflict':
      return NOT_RUNNING.test(message)
        ? t('{{vm}} is not running.', { vm })
        : t('The cluster refuses it: {{words}}', { words });
    case 'other':
      return words === '' ? undefined : t('The cluster reported an error: {{words}}', { words });
    default:
      return undefined;
  }
};
