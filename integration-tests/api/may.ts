import type { KubeObject } from '#api/meta.ts';

import type { Cluster } from '../fixtures/cluster.ts';

export type Question = {
  readonly group: string;
  readonly resource: string;
  readonly verb: string;
  readonly namespace: string;
  readonly subresource?: string;
};

type Review = KubeObject & { readonly status: { readonly allowed: boolean } };

/** Asks the API server whether this person may. */
export const may = async (cluster: Cluster, resourceAttributes: Question): Promise<boolean> => {
  const { status } = await cluster.call<Review>({
    method: 'POST',
    path: '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews',
    body: {
      apiVersion: 'authorization.k8s.io/v1',
      kind: 'SelfSubjectAccessReview',
      spec: { resourceAttributes },
    },
  });
  return status.allowed;
};
