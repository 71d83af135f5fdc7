import type { Resource } from '../kube/resources.ts';

const rbac = { group: 'rbac.authorization.k8s.io', version: 'v1' };
const snapshot = { group: 'snapshot.kubevirt.io', version: 'v1beta1' };

export const namespaces: Resource = {
  group: '',
  version: 'v1',
  plural: 'namespaces',
  kind: 'Namespace',
  namespaced: false,
};
export const serviceAccounts: Resource = {
  group: '',
  version: 'v1',
  plural: 'serviceaccounts',
  kind: 'ServiceAccount',
  namespaced: true,
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
export const machines: Resource = {
  group: 'kubevirt.io',
  version: 'v1',
  plural: 'virtualmachines',
  kind: 'VirtualMachine',
  namespaced: true,
};
export const machineSnapshots: Resource = {
  ...snapshot,
  plural: 'virtualmachinesnapshots',
  kind: 'VirtualMachineSnapshot',
  namespaced: true,
};
export const machineSnapshotContents: Resource = {
  ...snapshot,
  plural: 'virtualmachinesnapshotcontents',
  kind: 'VirtualMachineSnapshotContent',
  namespaced: true,
};
