import { consoleFetch } from '@openshift-console/dynamic-plugin-sdk';

import { withTimeout } from './withTimeout.ts';

export type Subresource = {
  readonly plural: 'virtualmachines' | 'virtualmachineinstances';
  readonly namespace: string;
  readonly name: string;
  readonly action: string;
};

export const toSubresourcePath = ({ plural, namespace, name, action }: Subresource): string =>
  `/api/kubernetes/apis/subresources.kubevirt.io/v1/namespaces/${namespace}/${plural}/${name}/${action}`;

/**
 * Asks virt-api to act on a VM; rejects with the raw error, after half a minute without an answer with a timeout.
 *
 * virt-api declares no media type for these routes and refuses `Accept: application/json` alone with 406.
 */
export const callSubresource = async (subresource: Subresource): Promise<void> => {
  await withTimeout(
    consoleFetch(toSubresourcePath(subresource), { method: 'PUT', headers: { Accept: '*/*' } }),
  );
};
