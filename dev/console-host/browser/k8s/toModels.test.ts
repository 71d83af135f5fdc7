import { describe, expect, it } from '@jest/globals';
import { getModelKey } from './getModelKey.ts';
import { getListPath, getObjectPath } from './resourcePath.ts';
import { toModels } from './toModels.ts';
import type { ApiResourceList } from './toModels.ts';

const snapshots: ApiResourceList = {
  groupVersion: 'snapshot.kubevirt.io/v1beta1',
  resources: [
    {
      kind: 'VirtualMachineSnapshot',
      name: 'virtualmachinesnapshots',
      namespaced: true,
      verbs: ['list', 'watch'],
    },
    {
      kind: 'VirtualMachineSnapshot',
      name: 'virtualmachinesnapshots/status',
      namespaced: true,
      verbs: ['get'],
    },
  ],
};
const core: ApiResourceList = {
  groupVersion: 'v1',
  resources: [
    { kind: 'Pod', name: 'pods', namespaced: true, verbs: ['list'] },
    { kind: 'Node', name: 'nodes', namespaced: false, verbs: ['list'] },
  ],
};
const group = 'snapshot.kubevirt.io';

describe('toModels', () => {
  it('makes a model of each kind and none of a subresource', () => {
    expect(toModels(snapshots, [])).toEqual([
      expect.objectContaining({
        abbr: 'VMS',
        apiGroup: group,
        apiVersion: 'v1beta1',
        crd: true,
        label: 'VirtualMachineSnapshot',
        labelPlural: 'VirtualMachineSnapshots',
        plural: 'virtualmachinesnapshots',
      }),
    ]);
  });

  it('dresses it with what plugins say, the more exact word last', () => {
    const [model] = toModels(snapshots, [
      { abbr: 'EXACT', model: { group, kind: 'VirtualMachineSnapshot', version: 'v1beta1' } },
      { abbr: 'KIND', label: 'Snapshot', model: { group, kind: 'VirtualMachineSnapshot' } },
      { abbr: 'GROUP', color: '#123456', label: 'Any', model: { group } },
      { abbr: 'OTHER', model: { group: 'other.io' } },
    ]);
    expect(model).toMatchObject({ abbr: 'EXACT', color: '#123456', label: 'Snapshot' });
  });

  it('files the kinds of Kubernetes itself under their name, all others under the reference', () => {
    expect([...toModels(core, []), ...toModels(snapshots, [])].map(getModelKey)).toEqual([
      'Pod',
      'Node',
      'snapshot.kubevirt.io~v1beta1~VirtualMachineSnapshot',
    ]);
  });
});

describe('paths of objects', () => {
  const [pod, node] = toModels(core, []);
  const [snapshot] = toModels(snapshots, []);

  it('name a kind by its plural or by its reference', () => {
    expect(pod && getObjectPath(pod, { name: 'a', namespace: 'demo' })).toBe('/k8s/ns/demo/pods/a');
    expect(snapshot && getListPath(snapshot, undefined)).toBe(
      '/k8s/all-namespaces/snapshot.kubevirt.io~v1beta1~VirtualMachineSnapshot',
    );
  });

  it('leave the namespace out of those of the cluster', () => {
    expect(node && getObjectPath(node, { name: 'n 1' })).toBe('/k8s/cluster/nodes/n%201');
  });
});
