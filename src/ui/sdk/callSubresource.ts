import { consoleFetch } from '@openshift-console/dynamic-plugin-sdk';

type Subresource = {
  readonly plural: 'virtualmachines' | 'virtualmachineinstances';
  readonly namespace: string;
  readonly name: string;
  readonly action: string;
};

/**
 * Asks virt-api to act on a VM; rejects with the raw error.
 *
 * virt-api declares no media type for these routes and refuses `Accept: application/json` alone with 406.
 */
export const callSubresource = async (subresource: Subresource): Promise<void> => {
  const { plural, namespace, name, action } = subresource;
  await consoleFetch(
    `/api/kubernetes/apis/subresources.kubevirt.io/v1/namespaces/${namespace}/${plural}/${name}/${action}`,
    { method: 'PUT', headers: { Accept: '*/*' } },
  );
};
