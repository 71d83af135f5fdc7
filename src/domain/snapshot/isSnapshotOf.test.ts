import { describe, expect, it } from '@jest/globals';

import { VM_LABEL, VM_UID_LABEL } from '#api/labels.ts';
import { aSnapshot } from '#testing/aSnapshot.ts';
import { aVm } from '#testing/aVm.ts';

import { isSnapshotOf } from './isSnapshotOf.ts';

const vm = aVm({ uid: 'u2', created: '2026-11-20T00:00:00Z' });

describe('isSnapshotOf', () => {
  it.each([
    { title: 'refuses one of another VM', snapshot: aSnapshot({ vm: 'db-1' }), expected: false },
    {
      title: 'refuses one of a VM of the same name elsewhere',
      snapshot: aSnapshot({ namespace: 'other' }),
      expected: false,
    },
    {
      title: 'accepts one that is exactly as old as the VM',
      snapshot: aSnapshot({ created: '2026-11-20T00:00:00Z' }),
      expected: true,
    },
    {
      title: 'accepts the UID that we wrote down',
      snapshot: aSnapshot({ labels: { [VM_UID_LABEL]: 'u2' } }),
      expected: true,
    },
    {
      title: 'refuses the UID of an earlier VM, whatever KubeVirt says now',
      snapshot: aSnapshot({ labels: { [VM_UID_LABEL]: 'u1' }, status: { sourceUID: 'u2' } }),
      expected: false,
    },
    {
      title: 'accepts one whose labels were copied from one of another VM',
      snapshot: aSnapshot({
        labels: { [VM_LABEL]: 'db-1', [VM_UID_LABEL]: 'u9' },
        status: { sourceUID: 'u2' },
      }),
      expected: true,
    },
    {
      title: 'refuses one of an earlier VM that bears our labels',
      snapshot: aSnapshot({ labels: { [VM_LABEL]: 'web-1', [VM_UID_LABEL]: 'u1' } }),
      expected: false,
    },
    {
      title: 'accepts the source that KubeVirt names',
      snapshot: aSnapshot({ status: { sourceUID: 'u2' } }),
      expected: true,
    },
    {
      title: 'refuses another source',
      snapshot: aSnapshot({ status: { sourceUID: 'u1' } }),
      expected: false,
    },
    {
      title: 'refuses one older than the VM, for KubeVirt rewrites its source',
      snapshot: aSnapshot({ created: '2026-11-19T00:00:00Z', status: { sourceUID: 'u2' } }),
      expected: false,
    },
    {
      title: 'accepts one that KubeVirt has not looked at',
      snapshot: aSnapshot({ phase: 'InProgress' }),
      expected: true,
    },
  ])('$title', ({ snapshot, expected }) => {
    expect(isSnapshotOf(snapshot, vm)).toBe(expected);
  });

  it('does not compare ages that it does not know', () => {
    const { creationTimestamp: _, ...metadata } = vm.metadata;
    expect(isSnapshotOf(aSnapshot(), { ...vm, metadata })).toBe(true);
    const { creationTimestamp: __, ...young } = aSnapshot().metadata;
    expect(isSnapshotOf({ ...aSnapshot(), metadata: young }, vm)).toBe(true);
  });
});
