import type { ObjectRef } from './kubeObject.ts';

export type Resource = {
  group: string;
  version: string;
  plural: string;
  kind: string;
  namespaced: boolean;
};

const core = { group: '', version: 'v1' };
const storage = { group: 'storage.k8s.io', version: 'v1' };
const snapshot = { group: 'snapshot.storage.k8s.io', version: 'v1' };
const cdi = { group: 'cdi.kubevirt.io', version: 'v1beta1' };

export const nodes = { ...core, plural: 'nodes', kind: 'Node', namespaced: false };
export const pods = { ...core, plural: 'pods', kind: 'Pod', namespaced: true };
export const events = { ...core, plural: 'events', kind: 'Event', namespaced: true };
export const claims = {
  ...core,
  plural: 'persistentvolumeclaims',
  kind: 'PersistentVolumeClaim',
  namespaced: true,
};
export const volumes = {
  ...core,
  plural: 'persistentvolumes',
  kind: 'PersistentVolume',
  namespaced: false,
};
export const storageClasses = {
  ...storage,
  plural: 'storageclasses',
  kind: 'StorageClass',
  namespaced: false,
};
export const volumeSnapshots = {
  ...snapshot,
  plural: 'volumesnapshots',
  kind: 'VolumeSnapshot',
  namespaced: true,
};
export const volumeSnapshotContents = {
  ...snapshot,
  plural: 'volumesnapshotcontents',
  kind: 'VolumeSnapshotContent',
  namespaced: false,
};
export const volumeSnapshotClasses = {
  ...snapshot,
  plural: 'volumesnapshotclasses',
  kind: 'VolumeSnapshotClass',
  namespaced: false,
};
export const dataVolumes = { ...cdi, plural: 'datavolumes', kind: 'DataVolume', namespaced: true };
export const dataSources = { ...cdi, plural: 'datasources', kind: 'DataSource', namespaced: true };
export const storageProfiles = {
  ...cdi,
  plural: 'storageprofiles',
  kind: 'StorageProfile',
  namespaced: false,
};
export const instances = {
  group: 'kubevirt.io',
  version: 'v1',
  plural: 'virtualmachineinstances',
  kind: 'VirtualMachineInstance',
  namespaced: true,
};

export function getApiVersion(resource: Resource): string {
  return resource.group === '' ? resource.version : `${resource.group}/${resource.version}`;
}

/** The URL path of a collection or, with a name, of one object; without a namespace: of all. */
export function getPath(
  resource: Resource,
  ref?: Partial<ObjectRef>,
  subresource?: string,
): string {
  const root = resource.group === '' ? '/api' : `/apis/${resource.group}`;
  const parts = [root, resource.version];
  if (resource.namespaced && ref?.namespace !== undefined) {
    parts.push('namespaces', ref.namespace);
  }
  parts.push(resource.plural);
  if (ref?.name !== undefined) parts.push(ref.name);
  if (subresource !== undefined) parts.push(subresource);
  return parts.join('/');
}
