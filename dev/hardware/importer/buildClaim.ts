import type { OwnerReference } from '../../kube/kubeObject.ts';
import type { DataVolume } from '../watch/importObjects.ts';

export const populatedForAnnotation = 'cdi.kubevirt.io/storage.populatedFor';
export const podPhaseAnnotation = 'cdi.kubevirt.io/storage.pod.phase';

export function buildOwner({ metadata }: DataVolume): OwnerReference {
  return {
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    kind: 'DataVolume',
    name: metadata.name,
    uid: metadata.uid,
    controller: true,
    blockOwnerDeletion: true,
  };
}

/** The claim that a DataVolume describes, in the shape that CDI gives it. */
export function buildClaim(dataVolume: DataVolume): {
  metadata: { name: string; namespace: string | undefined };
  spec: object;
} {
  const { name, namespace, labels } = dataVolume.metadata;
  const defaults = { accessModes: ['ReadWriteOnce'], volumeMode: 'Filesystem' };
  return {
    metadata: {
      name,
      namespace,
      labels: {
        ...labels,
        app: 'containerized-data-importer',
        'app.kubernetes.io/component': 'storage',
        'app.kubernetes.io/managed-by': 'cdi-controller',
      },
      annotations: { 'cdi.kubevirt.io/storage.contentType': 'kubevirt' },
      ownerReferences: [buildOwner(dataVolume)],
    } as { name: string; namespace: string | undefined },
    spec: { ...defaults, ...(dataVolume.spec.pvc ?? dataVolume.spec.storage) },
  };
}
