import { useAccessReview } from '@openshift-console/dynamic-plugin-sdk';

import type { Model } from '#api/models.ts';

export type Access = 'allowed' | 'denied' | 'checking';

export type Verb = 'get' | 'list' | 'watch' | 'create' | 'update' | 'patch' | 'delete';

/** Asks the API server whether the user may do this; the Console remembers the answer until the page is reloaded. */
export const useAccess = (
  model: Model,
  verb: Verb,
  namespace: string,
  subresource = '',
): Access => {
  const [isAllowed, isLoading] = useAccessReview({
    group: model.apiGroup ?? '',
    resource: model.plural,
    subresource,
    verb,
    namespace,
  });
  if (isLoading) {
    return 'checking';
  }
  return isAllowed ? 'allowed' : 'denied';
};
