import { consoleFetch } from '@openshift-console/dynamic-plugin-sdk';

import type { Subresource } from './callSubresource.ts';
import { toSubresourcePath } from './callSubresource.ts';
import { withTimeout } from './withTimeout.ts';

/** Asks virt-api something about a VM; rejects with the raw error. */
export const readSubresource = async (subresource: Subresource): Promise<unknown> => {
  const response = await withTimeout(
    consoleFetch(toSubresourcePath(subresource), { headers: { Accept: '*/*' } }),
  );
  return response.json();
};
