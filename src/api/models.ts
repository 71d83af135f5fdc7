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

export const VirtualMachineModel = {
  apiGroup: 'kubevirt.io',
  apiVersion: 'v1',
  kind: 'VirtualMachine',
  plural: 'virtualmachines',
  namespaced: true,
  abbr: 'VM',
  label: 'VirtualMachine',
  labelPlural: 'VirtualMachines',
} as const satisfies Model;

export const VirtualMachineInstanceModel = {
  apiGroup: 'kubevirt.io',
  apiVersion: 'v1',
  kind: 'VirtualMachineInstance',
  plural: 'virtualmachineinstances',
  namespaced: true,
  abbr: 'VMI',
  label: 'VirtualMachineInstance',
  labelPlural: 'VirtualMachineInstances',
} as const satisfies Model;

export const VirtualMachineSnapshotModel = {
  apiGroup: 'snapshot.kubevirt.io',
  apiVersion: 'v1beta1',
  kind: 'VirtualMachineSnapshot',
  plural: 'virtualmachinesnapshots',
  namespaced: true,
  abbr: 'VMS',
  label: 'VirtualMachineSnapshot',
  labelPlural: 'VirtualMachineSnapshots',
} as const satisfies Model;

export const VirtualMachineSnapshotContentModel = {
  apiGroup: 'snapshot.kubevirt.io',
  apiVersion: 'v1beta1',
  kind: 'VirtualMachineSnapshotContent',
  plural: 'virtualmachinesnapshotcontents',
  namespaced: true,
  abbr: 'VMSC',
  label: 'VirtualMachineSnapshotContent',
  labelPlural: 'VirtualMachineSnapshotContents',
} as const satisfies Model;

export const VirtualMachineRestoreModel = {
  apiGroup: 'snapshot.kubevirt.io',
  apiVersion: 'v1beta1',
  kind: 'VirtualMachineRestore',
  plural: 'virtualmachinerestores',
  namespaced: true,
  abbr: 'VMR',
  label: 'VirtualMachineRestore',
  labelPlural: 'VirtualMachineRestores',
} as const satisfies Model;

export const VirtualMachineCloneModel = {
  apiGroup: 'clone.kubevirt.io',
  apiVersion: 'v1beta1',
  kind: 'VirtualMachineClone',
  plural: 'virtualmachineclones',
  namespaced: true,
  abbr: 'VMC',
  label: 'VirtualMachineClone',
  labelPlural: 'VirtualMachineClones',
} as const satisfies Model;

export const PersistentVolumeClaimModel = {
  apiVersion: 'v1',
  kind: 'PersistentVolumeClaim',
  plural: 'persistentvolumeclaims',
  namespaced: true,
  abbr: 'PVC',
  label: 'PersistentVolumeClaim',
  labelPlural: 'PersistentVolumeClaims',
} as const satisfies Model;

export const StorageClassModel = {
  apiGroup: 'storage.k8s.io',
  apiVersion: 'v1',
  kind: 'StorageClass',
  plural: 'storageclasses',
  namespaced: false,
  abbr: 'SC',
  label: 'StorageClass',
  labelPlural: 'StorageClasses',
} as const satisfies Model;

export const VolumeSnapshotModel = {
  apiGroup: 'snapshot.storage.k8s.io',
  apiVersion: 'v1',
  kind: 'VolumeSnapshot',
  plural: 'volumesnapshots',
  namespaced: true,
  abbr: 'VS',
  label: 'VolumeSnapshot',
  labelPlural: 'VolumeSnapshots',
} as const satisfies Model;

export const NodeModel = {
  apiVersion: 'v1',
  kind: 'Node',
  plural: 'nodes',
  namespaced: false,
  abbr: 'N',
  label: 'Node',
  labelPlural: 'Nodes',
} as const satisfies Model;

export const EventModel = {
  apiVersion: 'v1',
  kind: 'Event',
  plural: 'events',
  namespaced: true,
  abbr: 'E',
  label: 'Event',
  labelPlural: 'Events',
} as const satisfies Model;
