import { describe, expect, it } from '@jest/globals';

import { aVm } from '#testing/aVm.ts';

import { buildSnapshot } from './buildSnapshot.ts';

const wish = {
  vm: aVm(),
  name: 'before-upgrade',
  description: ' Before the upgrade ',
  wantedVolumes: ['root', 'data'],
  origin: 'manual',
  labelValue: 'web-1',
} as const;

describe('buildSnapshot', () => {
  it('writes down whose it is, who asked and what should be in it', () => {
    expect(buildSnapshot(wish)).toEqual({
      apiVersion: 'snapshot.kubevirt.io/v1beta1',
      kind: 'VirtualMachineSnapshot',
      metadata: {
        name: 'before-upgrade',
        namespace: 'shop',
        labels: {
          'vm-snapshots.io/vm': 'web-1',
          'vm-snapshots.io/vm-uid': 'uid-web-1',
          'vm-snapshots.io/origin': 'manual',
        },
        annotations: {
          'vm-snapshots.io/wanted-volumes': 'root,data',
          description: 'Before the upgrade',
        },
      },
      spec: { source: { apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name: 'web-1' } },
    });
  });

  it('writes down what was promised, and asks for another time limit than the usual one', () => {
    const { metadata, spec } = buildSnapshot({
      ...wish,
      expectedConsistency: 'file-system',
      failureDeadline: '20s',
    });
    expect(metadata.annotations).toMatchObject({
      'vm-snapshots.io/expected-consistency': 'file-system',
    });
    expect(spec.failureDeadline).toBe('20s');
  });

  it('bears the label of what it was asked for together with', () => {
    const { labels } = buildSnapshot({ ...wish, batch: 'b1' }).metadata;
    expect(labels).toMatchObject({ 'vm-snapshots.io/batch': 'b1', 'vm-snapshots.io/vm': 'web-1' });
  });

  it('has no owner, so that it outlives its VM', () => {
    expect(buildSnapshot(wish).metadata.ownerReferences).toBeUndefined();
  });

  it('writes neither an empty description nor what the VM does not tell', () => {
    const vm = { ...wish.vm, metadata: { name: 'web-1' } };
    const { metadata } = buildSnapshot({ ...wish, vm, description: '  ' });
    expect(metadata.annotations).toEqual({ 'vm-snapshots.io/wanted-volumes': 'root,data' });
    expect(metadata.namespace).toBeUndefined();
    expect(metadata.labels).not.toHaveProperty('vm-snapshots.io/vm-uid');
  });
});
