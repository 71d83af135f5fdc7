import type { TFunction } from 'i18next';

import type { Watched } from '#ui/sdk/watched.ts';

/** Why restores cannot be told; undefined where they can, and where the cluster has no such thing. */
export const restoresProblemText = (
  t: TFunction,
  restores: Watched<unknown>,
  namespace: string,
): string | undefined => {
  switch (restores.kind) {
    case 'loading':
      return t('Loading');
    case 'forbidden':
      return t('You may not see restores in {{namespace}}.', { namespace });
    case 'failed':
      return t('The restores could not be loaded: {{message}}', { message: restores.message });
    case 'missing':
    case 'loaded':
      return undefined;
  }
};
