import type { K8sGroupVersionKind, K8sModel } from '@openshift-console/dynamic-plugin-sdk';

/** Group, version and kind of a model. */
export const getGroupVersionKind = ({
  apiGroup,
  apiVersion,
  kind,
}: K8sModel): K8sGroupVersionKind => ({
  ...(apiGroup ? { group: apiGroup } : {}),
  kind,
  version: apiVersion,
});
