import { describe, expect, it } from '@jest/globals';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshotContent } from '#api/virtualMachineSnapshot.ts';
import { aClaim } from '#testing/aClaim.ts';
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

  it('tells that a copy is gone which had been cut', () => {
    const { volumeSnapshotStatus } = aContent({ disks: ['data'], cut: ['data'] }).status ?? {};
    const content = {
      ...aContent(),
      status: { volumeSnapshotStatus, creationTime: '2026-11-24T02:30:01Z' },
    } as VirtualMachineSnapshotContent;
    const disks = listSnapshotDisks(aSnapshot(), { content, vm: aVm() });
    expect(disks).toMatchObject([
      { name: 'root', copy: { kind: 'lost' } },
      { name: 'data', copy: { kind: 'cut' } },
    ]);
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

  it('says why a disk is left out, as KubeVirt sees it now', () => {
    const reason = 'PVC not found';
    const volume = { name: 'scratch', persistentVolumeClaim: { claimName: 'scratch' } };
    const vm = aVm({ left: { scratch: { volume, reason } } });
    const disks = listSnapshotDisks(snapshot, { content: aContent({ disks: [] }), vm });
    const unknown = { size: undefined, storageClass: undefined };
    const scratch = {
      isIncluded: false,
      name: 'scratch',
      kind: 'PersistentVolumeClaim',
      ...unknown,
    };
    expect(disks).toEqual([
      { ...scratch, why: 'no-volume', reason },
      {
        isIncluded: false,
        name: 'init',
        kind: undefined,
        why: 'gone',
        reason: undefined,
        ...unknown,
      },
    ]);
    const cured = aVm({ disks: ['scratch'] });
    expect(listSnapshotDisks(snapshot, { content: aContent({ disks: [] }), vm: cured })[0]).toEqual(
      { ...scratch, why: 'no-more', reason: undefined },
    );
  });

  it('knows size and storage class of one that is left out from its claim, also of TPM state', () => {
    const backend = 'persistent-state-for-web-1';
    const status = { snapshotVolumes: { excludedVolumes: ['scratch', backend] } };
    const vm = aVm({ disks: ['scratch'], keepsState: true });
    const claims = [
      aClaim({ name: 'web-1-scratch', size: '1Gi', storageClass: 'local' }),
      aClaim({ name: backend, size: '10Mi' }),
    ];
    expect(
      listSnapshotDisks(aSnapshot({ status }), { content: undefined, vm, claims }),
    ).toMatchObject([
      { kind: 'PersistentVolumeClaim', size: '1Gi', storageClass: 'local' },
      { kind: 'Backend', why: undefined, size: '10Mi', storageClass: 'fast' },
    ]);
  });

  it('says that one is gone whose kind alone would not keep it out, and guesses nothing without the VM', () => {
    const content = aContent({ disks: [], vm: aVm({ disks: ['scratch'] }) });
    const why = (vm: VirtualMachine | undefined): unknown =>
      listSnapshotDisks(snapshot, { content, vm })[0];
    expect(why(aVm({ disks: [] }))).toMatchObject({ why: 'gone' });
    expect(why(undefined)).toMatchObject({ why: undefined });
  });

  it('knows of a disk that is left out by its kind also when the VM is gone', () => {
    const left = { init: { volume: { name: 'init', cloudInitNoCloud: {} }, reason: '' } };
    const content = aContent({ disks: [], vm: aVm({ left }) });
    expect(listSnapshotDisks(snapshot, { content, vm: undefined })[1]).toEqual({
      isIncluded: false,
      name: 'init',
      kind: 'CloudInit',
      why: 'wrong-kind',
      reason: undefined,
      size: undefined,
      storageClass: undefined,
    });
    const { status: _status, ...bare } = aVm({ disks: ['scratch'] });
    expect(listSnapshotDisks(snapshot, { content, vm: bare })[0]).toMatchObject({ why: undefined });
  });

  it('knows nothing of one that KubeVirt has not looked at', () => {
    const { status: _, ...bare } = aSnapshot();
    expect(listSnapshotDisks(bare, { content: undefined, vm: undefined })).toEqual([]);
    const { spec: _spec, status: _status, ...empty } = aContent();
    expect(listSnapshotDisks(bare, { content: { ...empty, spec: {} }, vm: undefined })).toEqual([]);
  });
});
