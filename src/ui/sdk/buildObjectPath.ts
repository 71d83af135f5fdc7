import type { KubeObject } from '#api/meta.ts';
import type { Model } from '#api/models.ts';

/** The path of the Console's page of an object that stands in a namespace. */
export const buildObjectPath = (
  { apiGroup, apiVersion, kind, plural }: Model,
  { metadata }: KubeObject,
): string => {
  const type = apiGroup === undefined ? plural : `${apiGroup}~${apiVersion}~${kind}`;
  return `/k8s/ns/${metadata.namespace ?? ''}/${type}/${metadata.name}`;
};
