import { describe, expect, it } from '@jest/globals';

import { aClaim } from '#testing/aClaim.ts';
import { aVm } from '#testing/aVm.ts';

import { findDiskKind, listDisks } from './listDisks.ts';

describe('listDisks', () => {
  it('shows each disk with its claim, size and storage class', () => {
    expect(listDisks(aVm({ disks: ['root'] }), [aClaim()])).toEqual([
      {
        name: 'root',
        kind: 'PersistentVolumeClaim',
        claimName: 'web-1-root',
        size: '30Gi',
        storageClass: 'fast',
        snapshot: { included: true },
      },
    ]);
  });

  it('reads the requested size of a claim that is not bound', () => {
    const { status: _, ...unbound } = aClaim({ size: '5Gi' });
    expect(listDisks(aVm({ disks: ['root'] }), [unbound])[0]?.size).toBe('5Gi');
  });

  it('knows neither size nor class of a claim that it may not see', () => {
    const [row] = listDisks(aVm({ disks: ['root'] }), []);
    expect(row).not.toHaveProperty('size');
    expect(row).not.toHaveProperty('storageClass');
  });

  it.each([
    {
      title: 'a DataVolume',
      source: { dataVolume: { name: 'dv' } },
      kind: 'DataVolume',
      claim: 'dv',
    },
    {
      title: 'a memory dump',
      source: { memoryDump: { claimName: 'm' } },
      kind: 'MemoryDump',
      claim: 'm',
    },
    {
      title: 'a container disk',
      source: { containerDisk: { image: 'fedora' } },
      kind: 'ContainerDisk',
    },
    { title: 'cloud-init', source: { cloudInitNoCloud: {} }, kind: 'CloudInit' },
    {
      title: 'cloud-init on a config drive',
      source: { cloudInitConfigDrive: {} },
      kind: 'CloudInit',
    },
    { title: 'an empty disk', source: { emptyDisk: {} }, kind: 'EmptyDisk' },
    {
      title: 'a throw-away copy of a claim, which is not the claim',
      source: { ephemeral: { persistentVolumeClaim: { claimName: 'golden' } } },
      kind: 'Ephemeral',
    },
    { title: 'a file of the node', source: { hostDisk: { path: '/d.img' } }, kind: 'HostDisk' },
    { title: 'anything else', source: { sysprep: {} }, kind: 'Other' },
  ])('recognises $title', ({ source, kind, claim }) => {
    const vm = aVm({
      disks: [],
      left: { x: { volume: { name: 'x', ...source }, reason: 'not supported' } },
    });
    const [row] = listDisks(vm, []);
    expect(row).toMatchObject({ kind, snapshot: { included: false, reason: 'not supported' } });
    expect(row?.claimName).toBe(claim);
  });

  it('says that KubeVirt has not judged a disk yet', () => {
    const { status: _, ...young } = aVm({ disks: ['root'] });
    expect(listDisks(young, [])[0]?.snapshot).toEqual({
      included: false,
      reason: '',
      pending: true,
    });
  });

  it('keeps the order of the VM', () => {
    const volume = { name: 'seed', cloudInitNoCloud: {} };
    const vm = aVm({ disks: ['root', 'data'], left: { seed: { volume, reason: 'no' } } });
    expect(listDisks(vm, []).map(({ name }) => name)).toEqual(['root', 'data', 'seed']);
  });

  it('knows the size of an empty disk without a claim', () => {
    const volume = { name: 'scratch', emptyDisk: { capacity: '2Gi' } };
    const vm = aVm({ disks: [], left: { scratch: { volume, reason: 'no' } } });
    expect(listDisks(vm, [])[0]?.size).toBe('2Gi');
  });

  it('leaves claims of another namespace alone', () => {
    const claim = aClaim();
    const elsewhere = { ...claim, metadata: { ...claim.metadata, namespace: 'other' } };
    expect(listDisks(aVm({ disks: ['root'] }), [elsewhere])[0]?.storageClass).toBeUndefined();
  });

  it('repeats why KubeVirt cannot choose among several snapshot classes', () => {
    const reason = '2 matching VolumeSnapshotClasses for fast';
    const volume = { name: 'data', persistentVolumeClaim: { claimName: 'web-1-data' } };
    const vm = aVm({ disks: [], left: { data: { volume, reason } } });
    expect(listDisks(vm, [])[0]?.snapshot).toEqual({ included: false, reason });
  });

  it('adds the TPM and firmware state, which no volume of the VM names', () => {
    const vm = aVm({ disks: [] });
    const withState = {
      ...vm,
      status: {
        volumeSnapshotStatuses: [
          { name: 'persistent-state-for-web-1', enabled: true },
          { name: 'someone-else', enabled: false },
        ],
      },
    };
    expect(listDisks(withState, [])).toEqual([
      { name: 'persistent-state-for-web-1', kind: 'Backend', snapshot: { included: true } },
    ]);
  });

  it('shows TPM state that KubeVirt has not made yet', () => {
    expect(listDisks(aVm({ disks: [], keepsState: true }), [])).toEqual([
      {
        name: 'persistent-state-for-web-1',
        kind: 'Backend',
        snapshot: { included: false, reason: '', pending: true },
      },
    ]);
  });

  it.each([
    {
      title: 'by its label',
      metadata: {
        name: 'persistent-state-for-web-1-x2v',
        labels: { 'persistent-state-for': 'web-1' },
      },
    },
    { title: 'by its old name', metadata: { name: 'persistent-state-for-web-1' } },
  ])('finds the claim of TPM state $title', ({ metadata }) => {
    const claim = { ...aClaim({ size: '10Mi' }), metadata: { ...metadata, namespace: 'shop' } };
    const [row] = listDisks(aVm({ disks: [], keepsState: true }), [aClaim(), claim]);
    expect(row).toMatchObject({ claimName: metadata.name, size: '10Mi', storageClass: 'fast' });
  });

  it('is empty for a VM without volumes, and has no reason where KubeVirt gives none', () => {
    const vm = aVm();
    const bare = { ...vm, spec: { template: { spec: {} } }, status: {} };
    expect(listDisks(bare, [])).toEqual([]);
    const mute = {
      ...aVm({ disks: ['root'] }),
      status: { volumeSnapshotStatuses: [{ name: 'root', enabled: false }] },
    };
    expect(listDisks(mute, [])[0]?.snapshot).toEqual({ included: false, reason: '' });
  });
});

describe('findDiskKind', () => {
  it('knows a volume by the field of its source', () => {
    expect(findDiskKind('emptyDisk')).toBe('EmptyDisk');
    expect(findDiskKind('constructor')).toBeUndefined();
  });
});
