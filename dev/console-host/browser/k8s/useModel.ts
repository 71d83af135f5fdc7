import { useK8sModel } from '@openshift-console/dynamic-plugin-sdk';
import type { K8sModel } from '@openshift-console/dynamic-plugin-sdk';

type Kind = Parameters<typeof useK8sModel>[0];

/** The model of a kind, as long as the API server is known to serve it. */
export const useModel = (kind: Kind | undefined): K8sModel | undefined => {
  const [model] = useK8sModel(kind);
  return model;
};
