import type { ObjectRef } from './kubeObject.ts';

/** What the address of a kind is made of. */
export type Resource = {
  readonly apiGroup?: string;
  readonly apiVersion: string;
  readonly kind: string;
  readonly plural: string;
  readonly namespaced: boolean;
};

const core = { apiVersion: 'v1' };
const storage = { apiGroup: 'storage.k8s.io', apiVersion: 'v1' };
const snapshot = { apiGroup: 'snapshot.storage.k8s.io', apiVersion: 'v1' };
const cdi = { apiGroup: 'cdi.kubevirt.io', apiVersion: 'v1beta1' };
const rbac = { apiGroup: 'rbac.authorization.k8s.io', apiVersion: 'v1' };

export const claims: Resource = {
  ...core,
  plural: 'persistentvolumeclaims',
  kind: 'PersistentVolumeClaim',
  namespaced: true,
};
export const volumeSnapshots: Resource = {
  ...snapshot,
  plural: 'volumesnapshots',
  kind: 'VolumeSnapshot',
  namespaced: true,
};
export const instances: Resource = {
  apiGroup: 'kubevirt.io',
  apiVersion: 'v1',
  plural: 'virtualmachineinstances',
  kind: 'VirtualMachineInstance',
  namespaced: true,
};
export const namespaces: Resource = {
  ...core,
  plural: 'namespaces',
  kind: 'Namespace',
  namespaced: false,
};
export const serviceAccounts: Resource = {
  ...core,
  plural: 'serviceaccounts',
  kind: 'ServiceAccount',
  namespaced: true,
};
export const quotas: Resource = {
  ...core,
  plural: 'resourcequotas',
  kind: 'ResourceQuota',
  namespaced: true,
};
export const nodes: Resource = { ...core, plural: 'nodes', kind: 'Node', namespaced: false };
export const pods: Resource = { ...core, plural: 'pods', kind: 'Pod', namespaced: true };
export const events: Resource = { ...core, plural: 'events', kind: 'Event', namespaced: true };
export const volumes: Resource = {
  ...core,
  plural: 'persistentvolumes',
  kind: 'PersistentVolume',
  namespaced: false,
};
export const storageClasses: Resource = {
  ...storage,
  plural: 'storageclasses',
  kind: 'StorageClass',
  namespaced: false,
};
export const volumeSnapshotContents: Resource = {
  ...snapshot,
  plural: 'volumesnapshotcontents',
  kind: 'VolumeSnapshotContent',
  namespaced: false,
};
export const volumeSnapshotClasses: Resource = {
  ...snapshot,
  plural: 'volumesnapshotclasses',
  kind: 'VolumeSnapshotClass',
  namespaced: false,
};
export const dataVolumes: Resource = {
  ...cdi,
  plural: 'datavolumes',
  kind: 'DataVolume',
  namespaced: true,
};
export const dataSources: Resource = {
  ...cdi,
  plural: 'datasources',
  kind: 'DataSource',
  namespaced: true,
};
export const storageProfiles: Resource = {
  ...cdi,
  plural: 'storageprofiles',
  kind: 'StorageProfile',
  namespaced: false,
};
export const roleBindings: Resource = {
  ...rbac,
  plural: 'rolebindings',
  kind: 'RoleBinding',
  namespaced: true,
};
export const clusterRoleBindings: Resource = {
  ...rbac,
  plural: 'clusterrolebindings',
  kind: 'ClusterRoleBinding',
  namespaced: false,
};

export function getApiVersion(resource: Resource): string {
  const { apiGroup, apiVersion } = resource;
  return apiGroup === undefined ? apiVersion : `${apiGroup}/${apiVersion}`;
}

/** The URL path of a collection or, with a name, of one object; without a namespace: of all. */
export function getPath(
  resource: Resource,
  ref?: Partial<ObjectRef>,
  subresource?: string,
): string {
  const { apiGroup, apiVersion } = resource;
  const root = apiGroup === undefined ? '/api' : `/apis/${apiGroup}`;
  const parts = [root, apiVersion];
  if (resource.namespaced && ref?.namespace !== undefined) {
    parts.push('namespaces', ref.namespace);
  }
  parts.push(resource.plural);
  if (ref?.name !== undefined) parts.push(ref.name);
  if (subresource !== undefined) parts.push(subresource);
  return parts.join('/');
}
