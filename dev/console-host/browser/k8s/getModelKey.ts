import type { K8sModel } from '@openshift-console/dynamic-plugin-sdk';

/** `group~version~Kind`, with `core` for the group without a name. */
export const getReference = ({
  apiGroup,
  apiVersion,
  kind,
}: Pick<K8sModel, 'apiGroup' | 'apiVersion' | 'kind'>): string =>
  [apiGroup ?? 'core', apiVersion, kind].join('~');

/** The Console files the kinds that it knows by heart under their bare name, all others under the reference. */
export const getModelKey = (model: K8sModel): string =>
  model.crd ? getReference(model) : model.kind;
