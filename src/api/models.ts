/** What a Kubernetes client needs to know of a kind; the shape is the Console SDK's `K8sModel`. */
export type Model = {
  readonly apiGroup?: string;
  readonly apiVersion: string;
  readonly kind: string;
  readonly plural: string;
  readonly namespaced: boolean;
  readonly abbr: string;
  readonly label: string;
  readonly labelPlural: string;
};

type Named = Pick<Model, 'apiGroup' | 'apiVersion' | 'kind' | 'abbr'>;

const toPlural = (word: string): string => `${word}${word.endsWith('s') ? 'es' : 's'}`;

const ofCluster = <const Kind extends Named>(named: Kind) => {
  const labelPlural = toPlural(named.kind);
  return {
    ...named,
    plural: labelPlural.toLowerCase(),
    namespaced: false,
    label: named.kind,
    labelPlural,
  };
};

const ofNamespace = <const Kind extends Named>(named: Kind) => ({
  ...ofCluster(named),
  namespaced: true,
});

export const VirtualMachineModel = ofNamespace({
  apiGroup: 'kubevirt.io',
  apiVersion: 'v1',
  kind: 'VirtualMachine',
  abbr: 'VM',
});

export const VirtualMachineInstanceModel = ofNamespace({
  apiGroup: 'kubevirt.io',
  apiVersion: 'v1',
  kind: 'VirtualMachineInstance',
  abbr: 'VMI',
});

export const VirtualMachineSnapshotModel = ofNamespace({
  apiGroup: 'snapshot.kubevirt.io',
  apiVersion: 'v1beta1',
  kind: 'VirtualMachineSnapshot',
  abbr: 'VMS',
});

export const VirtualMachineSnapshotContentModel = ofNamespace({
  apiGroup: 'snapshot.kubevirt.io',
  apiVersion: 'v1beta1',
  kind: 'VirtualMachineSnapshotContent',
  abbr: 'VMSC',
});

export const VirtualMachineRestoreModel = ofNamespace({
  apiGroup: 'snapshot.kubevirt.io',
  apiVersion: 'v1beta1',
  kind: 'VirtualMachineRestore',
  abbr: 'VMR',
});

export const VirtualMachineCloneModel = ofNamespace({
  apiGroup: 'clone.kubevirt.io',
  apiVersion: 'v1beta1',
  kind: 'VirtualMachineClone',
  abbr: 'VMC',
});

export const PersistentVolumeClaimModel = ofNamespace({
  apiVersion: 'v1',
  kind: 'PersistentVolumeClaim',
  abbr: 'PVC',
});

export const StorageClassModel = ofCluster({
  apiGroup: 'storage.k8s.io',
  apiVersion: 'v1',
  kind: 'StorageClass',
  abbr: 'SC',
});

export const VolumeSnapshotModel = ofNamespace({
  apiGroup: 'snapshot.storage.k8s.io',
  apiVersion: 'v1',
  kind: 'VolumeSnapshot',
  abbr: 'VS',
});

export const NodeModel = ofCluster({
  apiVersion: 'v1',
  kind: 'Node',
  abbr: 'N',
});

export const EventModel = ofNamespace({
  apiVersion: 'v1',
  kind: 'Event',
  abbr: 'E',
});
