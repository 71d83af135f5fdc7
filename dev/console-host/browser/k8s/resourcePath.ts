import type { K8sModel } from '@openshift-console/dynamic-plugin-sdk';
import { ALL_NAMESPACES } from '../namespace/activeNamespace.ts';
import { getReference } from './getModelKey.ts';

type PathModel = Pick<
  K8sModel,
  'apiGroup' | 'apiVersion' | 'kind' | 'plural' | 'namespaced' | 'crd'
>;

/** How the Console's paths name a kind: the plural of those it knows by heart, the reference of others. */
export const getPathName = (model: PathModel): string =>
  model.crd ? getReference(model) : model.plural;

/** The path of a kind's list. */
export const getListPath = (model: PathModel, namespace: string | undefined): string => {
  if (!model.namespaced) {
    return `/k8s/cluster/${getPathName(model)}`;
  }
  return namespace && namespace !== ALL_NAMESPACES
    ? `/k8s/ns/${namespace}/${getPathName(model)}`
    : `/k8s/all-namespaces/${getPathName(model)}`;
};

/** The path of one object. */
export const getObjectPath = (
  model: PathModel,
  { name, namespace }: { name: string; namespace?: string | undefined },
): string => `${getListPath(model, namespace)}/${encodeURIComponent(name)}`;
