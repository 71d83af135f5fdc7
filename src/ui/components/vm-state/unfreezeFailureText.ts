import type { TFunction } from 'i18next';

import type { WriteFailure } from '#ui/sdk/writeFailure.ts';

import { getRefusalWords } from '../write-failure/getRefusalWords.ts';

/** What virt-api says, as a conflict, of an instance that is there and not in the phase Running. */
const NOT_RUNNING = /is not running/i;

/** Names the object that a conflict is about. */
const LEAD = /^(?:Operation cannot be fulfilled on \S+ "[^"]*": |Internal error occurred: )/;

/** virt-launcher's answer, with what the guest agent said in it. */
const AGENT = /command Unfreeze failed: "?(?<words>[^]+?)"?$/;

type Names = { readonly vm: string; readonly namespace: string };

const errorText = (t: TFunction, words: string): string | undefined =>
  words === '' ? undefined : t('The cluster reported an error: {{words}}', { words });

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
    case 'other': {
      const said = AGENT.exec(words)?.groups?.['words'];
      return said === undefined
        ? errorText(t, words)
        : t('The guest says: {{words}}', { words: said });
    }
    default:
      return undefined;
  }
};
