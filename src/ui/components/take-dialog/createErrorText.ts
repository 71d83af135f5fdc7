import type { TFunction } from 'i18next';

import type { WriteFailureKind } from '#ui/sdk/writeFailure.ts';

export type ErrorText = { readonly title: string; readonly advice: string };

type Named = { readonly vm: string; readonly name: string; readonly namespace: string };

/** Why the wish was not even looked at, and what to do. */
const unheardText = (
  t: TFunction,
  kind: 'signedOut' | 'overloaded' | 'unreachable' | 'timeout',
): ErrorText => {
  switch (kind) {
    case 'signedOut':
      return {
        title: t('You are no longer signed in'),
        advice: t('No snapshot was created. Sign in again.'),
      };
    case 'overloaded':
      return {
        title: t('The cluster has too much to do at the moment'),
        advice: t('No snapshot was created. Create it again shortly.'),
      };
    case 'unreachable':
    case 'timeout':
      return {
        title: t('The cluster did not answer'),
        advice: t('No snapshot was created. Check the connection, then create it again.'),
      };
  }
};

/** Why no snapshot was created, and what to do. */
export const refusedText = (
  t: TFunction,
  kind: WriteFailureKind,
  { vm, name, namespace }: Named,
): ErrorText => {
  switch (kind) {
    case 'denied':
      return {
        title: t('You may not take snapshots in {{namespace}}', { namespace }),
        advice: t('Ask an administrator of {{namespace}} for the role edit.', { namespace }),
      };
    case 'quota':
      return {
        title: t('The quota of {{namespace}} is used up', { namespace }),
        advice: t('Delete snapshots that nobody needs, or ask for more, then create it again.'),
      };
    case 'closing':
      return {
        title: t('{{namespace}} is being deleted', { namespace }),
        advice: t('Nothing new can be created in it any more.'),
      };
    case 'refused':
      return {
        title: t('The cluster refuses this snapshot'),
        advice: t('A rule of the cluster or the project forbids it. Its words:'),
      };
    case 'taken':
      return {
        title: t('{{namespace}} already has a snapshot named {{name}}', { name, namespace }),
        advice: t('Choose another name.'),
      };
    case 'gone':
      return {
        title: t('{{vm}} no longer exists', { vm }),
        advice: t('It was deleted. No snapshot was taken.'),
      };
    case 'invalid':
      return {
        title: t('The cluster does not accept this snapshot'),
        advice: t('Change what it complains about, then create it again.'),
      };
    case 'signedOut':
    case 'overloaded':
    case 'unreachable':
    case 'timeout':
      return unheardText(t, kind);
    case 'conflict':
    case 'replaced':
    case 'other':
      return {
        title: t('No snapshot was created'),
        advice: t('Create it again; if that does not help, ask an administrator.'),
      };
  }
};

/** That nobody knows whether the snapshot was created, and that trying again is safe. */
export const unsureText = (t: TFunction, kind: WriteFailureKind, name: string): ErrorText => ({
  title:
    kind === 'timeout'
      ? t('The cluster did not answer in time')
      : t('The cluster did not say whether the snapshot was created'),
  advice: t(
    'The snapshot may have been created. Create looks for {{name}} first, so that there is never a second one.',
    { name },
  ),
});
