import { useAccessReview } from '@openshift-console/dynamic-plugin-sdk';

import type { Action } from './action.ts';
import type { Access } from './useAccess.ts';

/** Asks whether the user has the right that an item of a menu calls for; one that calls for none is allowed. */
export const useReview = (review: Action['accessReview']): Access => {
  // The third argument: an empty question is answered with yes instead of being sent to the API server.
  const [isAllowed, isLoading] = useAccessReview(review ?? {}, undefined, true);
  if (isLoading) {
    return 'checking';
  }
  return isAllowed ? 'allowed' : 'denied';
};
