import { describe, expect, it } from '@jest/globals';

import { aSnapshot } from '#testing/aSnapshot.ts';
import type { SnapshotWish } from '#testing/aSnapshot.ts';
import { aVm } from '#testing/aVm.ts';

import { listUndecidedDisks } from './listUndecidedDisks.ts';

const vm = aVm({
  disks: ['data'],
  left: {
    root: { volume: { name: 'root' }, reason: '2 matching VolumeSnapshotClasses for fast' },
    init: { volume: { name: 'init' }, reason: 'Snapshot is not supported for this volumeSource' },
  },
});

const held: SnapshotWish = {
  phase: 'InProgress',
  readyToUse: false,
  progressing: ['True', 'Source locked and operation in progress'],
};

const timedOut: SnapshotWish = { phase: 'Failed', readyToUse: false, failure: 'deadline' };

describe('listUndecidedDisks', () => {
  it.each([
    { title: 'holds the VM for it', wish: held },
    { title: 'has given up', wish: timedOut },
  ])('names what KubeVirt does not say while it $title', ({ wish }) => {
    expect(listUndecidedDisks(aSnapshot(wish), vm)).toEqual(['root']);
  });

  it.each([
    {
      title: 'has asked for copies',
      wish: { ...held, status: { virtualMachineSnapshotContentName: 'c1' } },
    },
    { title: 'is ready', wish: {} },
  ])('names nothing once it $title', ({ wish }) => {
    expect(listUndecidedDisks(aSnapshot(wish), vm)).toEqual([]);
  });

  it('knows nothing of a VM that KubeVirt has not looked at', () => {
    const { status: _, ...young } = vm;
    expect(listUndecidedDisks(aSnapshot(held), young)).toEqual([]);
  });
});
