import { useAccessReview } from '@openshift-console/dynamic-plugin-sdk';

import type { Action } from './action.ts';
import type { Access } from './useAccess.ts';

/** Asks whether the user has the right that an item of a menu calls for; one that calls for none is allowed. */
export const useReview = (review: Action['accessReview']): Access => {
  // The third argument keeps an empty question from being sent; the SDK's answer to it is no.
  const [isAllowed, isLoading] = useAccessReview(review ?? {}, undefined, true);
  if (review === undefined) {
    return 'allowed';
  }
  if (isLoading) {
    return 'checking';
  }
  return isAllowed ? 'allowed' : 'denied';
};
