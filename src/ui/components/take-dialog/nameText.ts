import type { TFunction } from 'i18next';

import type { NameProblem } from '#domain/naming/nameProblem.ts';

type Named = { readonly name: string; readonly namespace: string };

/** Says what is wrong with the name of a snapshot. */
export const nameText = (
  t: TFunction,
  problem: NameProblem,
  { name, namespace }: Named,
): string => {
  switch (problem) {
    case 'empty':
      return t('Enter a name.');
    case 'too-long':
      return t('A name has at most 63 characters.');
    case 'illegal':
      return t(
        'Use lower-case letters, digits and hyphens only; the first and the last must not be a hyphen.',
      );
    case 'taken':
      return t('{{namespace}} already has a snapshot named {{name}}. Choose another name.', {
        name,
        namespace,
      });
  }
};
