import type { Model } from '#api/models.ts';

const aModel = (model: Pick<Model, 'apiVersion' | 'kind' | 'plural'> & Partial<Model>): Model => ({
  namespaced: true,
  abbr: '',
  label: model.kind,
  labelPlural: model.plural,
  ...model,
});

export const VolumeSnapshotModel = aModel({
  apiGroup: 'snapshot.storage.k8s.io',
  apiVersion: 'v1',
  kind: 'VolumeSnapshot',
  plural: 'volumesnapshots',
});

export const VolumeSnapshotClassModel = aModel({
  apiGroup: 'snapshot.storage.k8s.io',
  apiVersion: 'v1',
  kind: 'VolumeSnapshotClass',
  plural: 'volumesnapshotclasses',
  namespaced: false,
});

export const StorageClassModel = aModel({
  apiGroup: 'storage.k8s.io',
  apiVersion: 'v1',
  kind: 'StorageClass',
  plural: 'storageclasses',
  namespaced: false,
});

export const NamespaceModel = aModel({
  apiVersion: 'v1',
  kind: 'Namespace',
  plural: 'namespaces',
  namespaced: false,
});
