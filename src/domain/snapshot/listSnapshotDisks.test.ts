import { describe, expect, it } from '@jest/globals';

import type { VirtualMachineSnapshotContent } from '#api/virtualMachineSnapshot.ts';
import { aContent } from '#testing/aContent.ts';
import { aSnapshot } from '#testing/aSnapshot.ts';
import { aVm } from '#testing/aVm.ts';

import { listSnapshotDisks } from './listSnapshotDisks.ts';

const snapshot = aSnapshot({
  status: {
    snapshotVolumes: { includedVolumes: ['root', 'data'], excludedVolumes: ['scratch', 'init'] },
  },
});

type Statuses = NonNullable<VirtualMachineSnapshotContent['status']>['volumeSnapshotStatus'];

const withStatus = (volumeSnapshotStatus: Statuses): VirtualMachineSnapshotContent => ({
  ...aContent({ disks: ['root'] }),
  status: volumeSnapshotStatus === undefined ? {} : { volumeSnapshotStatus },
});

const copyName = 'vmsnapshot-uid-volume-root';

describe('listSnapshotDisks', () => {
  it('reads size, storage class and copy of each disk from the content, in the VM’s order', () => {
    const content = aContent({
      vm: aVm(),
      disks: ['data', 'root', 'backend'],
      size: '30Gi',
      storageClass: 'fast',
    });
    const disks = listSnapshotDisks(aSnapshot(), { content, vm: undefined });
    expect(disks.map(({ name }) => name)).toEqual(['root', 'data', 'backend']);
    expect(disks[0]).toEqual({
      isIncluded: true,
      name: 'root',
      size: '30Gi',
      storageClass: 'fast',
      copyName,
      copy: { kind: 'waiting' },
    });
  });

  it.each<{ title: string; statuses: Statuses; expected: object }>([
    { title: 'no record', statuses: undefined, expected: { kind: 'waiting' } },
    {
      title: 'one that is cut',
      statuses: [{ volumeSnapshotName: copyName, creationTime: '2026-11-24T02:30:00Z' }],
      expected: { kind: 'cut' },
    },
    {
      title: 'one that is ready',
      statuses: [{ volumeSnapshotName: copyName, readyToUse: true }],
      expected: { kind: 'ready' },
    },
    {
      title: 'one with an error',
      statuses: [{ volumeSnapshotName: copyName, readyToUse: true, error: { message: 'no room' } }],
      expected: { kind: 'error', why: 'no room' },
    },
    {
      title: 'one with an error without words',
      statuses: [{ volumeSnapshotName: copyName, error: {} }],
      expected: { kind: 'error', why: '' },
    },
  ])('tells how far the copy is: $title', ({ statuses, expected }) => {
    const [disk] = listSnapshotDisks(aSnapshot(), { content: withStatus(statuses), vm: undefined });
    expect(disk).toMatchObject({ name: 'root', copy: expected });
  });

  it('names the disks that it can where there is no content to read', () => {
    const disks = listSnapshotDisks(snapshot, { content: undefined, vm: undefined });
    expect(disks.map(({ name, isIncluded }) => [name, isIncluded])).toEqual([
      ['root', true],
      ['data', true],
      ['scratch', false],
      ['init', false],
    ]);
    expect(disks[0]).toMatchObject({ size: undefined, copy: undefined });
  });

  it('repeats why a disk is left out, as KubeVirt sees it now', () => {
    const vm = aVm({
      left: { scratch: { volume: { name: 'scratch' }, reason: 'no snapshot class' } },
    });
    const disks = listSnapshotDisks(snapshot, { content: aContent({ disks: [] }), vm });
    expect(disks).toEqual([
      { isIncluded: false, name: 'scratch', reason: 'no snapshot class' },
      { isIncluded: false, name: 'init', reason: undefined },
    ]);
  });

  it('knows nothing of one that KubeVirt has not looked at', () => {
    const { status: _, ...bare } = aSnapshot();
    expect(listSnapshotDisks(bare, { content: undefined, vm: undefined })).toEqual([]);
    const { spec: _spec, status: _status, ...empty } = aContent();
    expect(listSnapshotDisks(bare, { content: { ...empty, spec: {} }, vm: undefined })).toEqual([]);
  });
});
