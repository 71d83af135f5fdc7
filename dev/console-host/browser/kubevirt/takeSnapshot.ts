import { k8sCreate } from '@openshift-console/dynamic-plugin-sdk';
import type { K8sModel } from '@openshift-console/dynamic-plugin-sdk';
import type { Machine } from './machine.ts';

const MODEL: K8sModel = {
  abbr: 'VMS',
  apiGroup: 'snapshot.kubevirt.io',
  apiVersion: 'v1beta1',
  kind: 'VirtualMachineSnapshot',
  label: 'VirtualMachineSnapshot',
  labelPlural: 'VirtualMachineSnapshots',
  namespaced: true,
  plural: 'virtualmachinesnapshots',
};

/** What kubevirt-plugin's dialog creates: a snapshot without labels that the virtual machine owns. */
export const takeSnapshot = ({ metadata }: Machine): Promise<unknown> => {
  const { name = '', namespace = '', uid = '' } = metadata ?? {};
  const owner = {
    apiVersion: 'kubevirt.io/v1',
    blockOwnerDeletion: false,
    kind: 'VirtualMachine',
    name,
    uid,
  };
  return k8sCreate({
    data: {
      apiVersion: 'snapshot.kubevirt.io/v1beta1',
      kind: MODEL.kind,
      metadata: { generateName: `${name}-snapshot-`, namespace, ownerReferences: [owner] },
      spec: { source: { apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name } },
    } as never,
    model: MODEL,
  });
};
