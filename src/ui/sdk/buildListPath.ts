import type { Model } from '#api/models.ts';

/** The path of the Console's list of a kind in a namespace. */
export const buildListPath = (
  { apiGroup = 'core', apiVersion, kind }: Model,
  namespace: string,
): string => `/k8s/ns/${namespace}/${apiGroup}~${apiVersion}~${kind}`;
