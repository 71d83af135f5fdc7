import { describe, expect, it } from '@jest/globals';

import { aVm } from '#testing/aVm.ts';
import { aVmi } from '#testing/aVmi.ts';

import type { DiskRow } from '../disks/listDisks.ts';
import { listRemarks } from './listRemarks.ts';

const disk = (name: string): DiskRow => ({
  name,
  kind: 'PersistentVolumeClaim',
  snapshot: { included: true },
});
const leftOut = (name: string, kind: DiskRow['kind']): DiskRow => ({
  name,
  kind,
  snapshot: { included: false, reason: 'No VolumeSnapshotClass' },
});
const pending = (name: string, kind: DiskRow['kind']): DiskRow => ({
  name,
  kind,
  snapshot: { included: false, reason: '', pending: true },
});
const unclear = (name: string): DiskRow => ({
  name,
  kind: 'PersistentVolumeClaim',
  snapshot: { included: false, reason: '2 matching VolumeSnapshotClasses for fast' },
});
const running = aVm({ runStrategy: 'Always', printableStatus: 'Running' });
const fiveDisks = ['c', 'd', 'e', 'f', 'g'].map(disk);

describe('listRemarks', () => {
  it.each([
    {
      title: 'has nothing to say of a stopped VM',
      vm: aVm(),
      vmi: undefined,
      disks: [disk('root')],
      expected: [],
    },
    {
      title: 'misses a disk that could be copied',
      vm: aVm(),
      vmi: undefined,
      disks: [leftOut('ci', 'CloudInit')],
      expected: [{ kind: 'no-available-disk' }],
    },
    {
      title: 'misses the agent of a running guest',
      vm: running,
      vmi: aVmi(),
      disks: [disk('root')],
      expected: [{ kind: 'missing-guest-agent' }],
    },
    {
      title: 'speaks of the pause, not of the agent',
      vm: running,
      vmi: aVmi({ paused: true }),
      disks: [disk('root')],
      expected: [{ kind: 'paused' }],
    },
    {
      title: 'names disks with data that stay out',
      vm: aVm(),
      vmi: undefined,
      disks: [disk('root'), leftOut('scratch', 'DataVolume'), leftOut('ci', 'CloudInit')],
      expected: [{ kind: 'excluded-disks', disks: ['scratch'] }],
    },
    {
      title: 'warns of the ten seconds of Windows',
      vm: running,
      vmi: aVmi({ agent: true, os: 'mswindows' }),
      disks: fiveDisks,
      expected: [{ kind: 'windows-many-disks', disks: 5 }],
    },
    {
      title: 'trusts Windows with four disks',
      vm: running,
      vmi: aVmi({ agent: true, os: 'mswindows' }),
      disks: fiveDisks.slice(1),
      expected: [],
    },
    {
      title: 'trusts Linux with many disks',
      vm: running,
      vmi: aVmi({ agent: true, os: 'fedora' }),
      disks: fiveDisks,
      expected: [],
    },
    {
      title: 'warns of a snapshot that will fail because its storage has two snapshot classes',
      vm: aVm(),
      vmi: undefined,
      disks: [disk('root'), unclear('data')],
      expected: [{ kind: 'several-snapshot-classes', disks: ['data'] }],
    },
    {
      title: 'does not call a disk unavailable for which KubeVirt has too many snapshot classes',
      vm: aVm(),
      vmi: undefined,
      disks: [unclear('root')],
      expected: [{ kind: 'several-snapshot-classes', disks: ['root'] }],
    },
    {
      title: 'warns of a snapshot that will wait for the state of a TPM',
      vm: aVm(),
      vmi: undefined,
      disks: [disk('root'), pending('persistent-state-for-web-1', 'Backend')],
      expected: [{ kind: 'missing-state' }],
    },
    {
      title: 'does not warn of TPM state whose claim is there',
      vm: aVm(),
      vmi: undefined,
      disks: [disk('root'), { ...pending('state', 'Backend'), claimName: 'state-x2v' }],
      expected: [],
    },
    {
      title: 'does not call a disk excluded that KubeVirt has not judged',
      vm: aVm(),
      vmi: undefined,
      disks: [pending('root', 'DataVolume'), pending('seed', 'CloudInit')],
      expected: [],
    },
    {
      title: 'knows that an unjudged cloud-init disk makes no difference',
      vm: aVm(),
      vmi: undefined,
      disks: [pending('seed', 'CloudInit')],
      expected: [{ kind: 'no-available-disk' }],
    },
    {
      title: 'says nothing of a guest about which nothing is known',
      vm: { ...aVm(), status: {} },
      vmi: undefined,
      disks: [disk('root')],
      expected: [],
    },
  ])('$title', ({ vm, vmi, disks, expected }) => {
    expect(listRemarks(vm, vmi, disks)).toEqual(expected);
  });

  it('puts first what fails, then what is lost, then how well it is copied', () => {
    const kinds = (disks: DiskRow[]) => listRemarks(running, aVmi(), disks).map(({ kind }) => kind);
    expect(kinds([])).toEqual(['no-available-disk', 'missing-guest-agent']);
    expect(kinds([unclear('root'), pending('state', 'Backend')])).toEqual([
      'several-snapshot-classes',
      'missing-state',
      'missing-guest-agent',
    ]);
  });

  it('puts a weaker copy of everything before a disk that stays out', () => {
    const disks = [disk('root'), leftOut('scratch', 'MemoryDump')];
    expect(listRemarks(running, aVmi(), disks).map(({ kind }) => kind)).toEqual([
      'missing-guest-agent',
      'excluded-disks',
    ]);
  });
});
