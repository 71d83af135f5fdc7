import { describe, expect, it } from '@jest/globals';

import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';
import { aVm } from '#testing/aVm.ts';
import { aVmi } from '#testing/aVmi.ts';

import type { DiskRow } from '../disks/listDisks.ts';
import type { UncopiedDisk } from '../disks/whyEmpty.ts';
import { listRemarks } from './listRemarks.ts';
import type { Asked } from './listRemarks.ts';
import type { Remark } from './remark.ts';

const REFUSED = 'Snapshot is not supported for this volumeSource type [x]';
const CLASSLESS = 'No VolumeSnapshotClass: Volume snapshots are not configured';
const noneCopied = (...disks: UncopiedDisk[]): Remark => ({
  kind: 'no-available-disk',
  why: { kind: 'none-copied', disks },
});
const disk = (name: string): DiskRow => ({
  name,
  kind: 'PersistentVolumeClaim',
  snapshot: { included: true },
});
const leftOut = (name: string, kind: DiskRow['kind'], reason = REFUSED): DiskRow => ({
  name,
  kind,
  snapshot: { included: false, reason },
});
const classless = (name: string, storageClass?: string): DiskRow => ({
  ...leftOut(name, 'DataVolume', CLASSLESS),
  ...(storageClass === undefined ? {} : { storageClass }),
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
const agent = { type: 'AgentConnected', status: 'True' } as const;
const tooOld = { type: 'AgentVersionNotSupported', status: 'True' } as const;
const migrated: VirtualMachineInstance = {
  ...aVmi(),
  status: {
    conditions: [agent],
    migrationState: {
      startTimestamp: '2026-11-24T02:30:00Z',
      endTimestamp: '2026-11-24T02:31:00Z',
    },
  },
};
const withCdrom = (name: string): VirtualMachine => {
  const vm = aVm();
  const spec = { domain: { devices: { disks: [{ name: 'root' }, { name, cdrom: {} }] } } };
  return { ...vm, spec: { template: { spec } } };
};
const nothing: Asked = { waiting: [], canFreeze: undefined, isFrozen: false };
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
      expected: [noneCopied({ name: 'ci', why: 'wrong-kind', says: REFUSED })],
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
      title: 'names disks whose storage has no snapshot class, and each class once',
      vm: aVm(),
      vmi: undefined,
      disks: [disk('root'), classless('a', 'local'), classless('b', 'local'), classless('c')],
      expected: [
        { kind: 'missing-snapshot-class', disks: ['a', 'b', 'c'], storageClasses: ['local'] },
      ],
    },
    {
      title: 'says why no disk is available',
      vm: aVm(),
      vmi: undefined,
      disks: [classless('root', 'local'), leftOut('x', 'HostDisk')],
      expected: [
        noneCopied(
          { name: 'root', why: 'no-snapshot-class', says: CLASSLESS },
          { name: 'x', why: 'wrong-kind', says: REFUSED },
        ),
        { kind: 'missing-snapshot-class', disks: ['root'], storageClasses: ['local'] },
      ],
    },
    {
      title: 'names disks that forget at every stop, and last of all',
      vm: aVm(),
      vmi: undefined,
      disks: [
        leftOut('image', 'ContainerDisk'),
        disk('root'),
        leftOut('scratch', 'EmptyDisk'),
        leftOut('golden', 'Ephemeral'),
        leftOut('dump', 'MemoryDump'),
      ],
      expected: [
        { kind: 'excluded-disks', disks: ['dump'] },
        { kind: 'temporary-disks', disks: ['image', 'scratch', 'golden'] },
      ],
    },
    {
      title: 'says nothing of a CD-ROM',
      vm: withCdrom('drivers'),
      vmi: undefined,
      disks: [disk('root'), leftOut('drivers', 'ContainerDisk')],
      expected: [],
    },
    {
      title: 'knows that a guest on its way to another node cannot be frozen',
      vm: running,
      vmi: aVmi({ agent: true, migrating: true }),
      disks: [disk('root')],
      expected: [{ kind: 'migrating' }],
    },
    {
      title: 'is not troubled by a migration where nothing is frozen',
      vm: running,
      vmi: aVmi({ migrating: true }),
      disks: [disk('root')],
      expected: [{ kind: 'missing-guest-agent' }],
    },
    {
      title: 'is not troubled by a migration that is over',
      vm: running,
      vmi: migrated,
      disks: [disk('root')],
      expected: [],
    },
    {
      title: 'repeats what KubeVirt says against the agent',
      vm: running,
      vmi: aVmi({ agent: true, agentProblem: 'too old' }),
      disks: [disk('root')],
      expected: [{ kind: 'unsupported-agent', says: 'too old' }],
    },
    {
      title: 'is silent about a problem of the agent that is over',
      vm: running,
      vmi: { ...aVmi(), status: { conditions: [agent, { ...tooOld, status: 'False' as const }] } },
      disks: [disk('root')],
      expected: [],
    },
    {
      title: 'warns of an agent about which KubeVirt says nothing more',
      vm: running,
      vmi: { ...aVmi(), status: { conditions: [agent, tooOld] } },
      disks: [disk('root')],
      expected: [{ kind: 'unsupported-agent', says: '' }],
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
      expected: [noneCopied({ name: 'seed', why: 'not-looked-at', says: '' })],
    },
    {
      title: 'says nothing of a guest about which nothing is known',
      vm: { ...aVm(), status: {} },
      vmi: undefined,
      disks: [disk('root')],
      expected: [],
    },
  ])('$title', ({ vm, vmi, disks, expected }) => {
    expect(listRemarks(vm, vmi, disks, nothing)).toEqual(expected);
  });

  it('puts first what fails, then what is lost, then how well it is copied', () => {
    const kinds = (disks: DiskRow[]) =>
      listRemarks(running, aVmi(), disks, nothing).map(({ kind }) => kind);
    expect(kinds([])).toEqual(['no-available-disk', 'missing-guest-agent']);
    expect(kinds([unclear('root'), pending('state', 'Backend')])).toEqual([
      'several-snapshot-classes',
      'missing-state',
      'missing-guest-agent',
    ]);
  });

  it('puts a weaker copy of everything before a disk that stays out', () => {
    const disks = [disk('root'), leftOut('scratch', 'MemoryDump')];
    expect(listRemarks(running, aVmi(), disks, nothing).map(({ kind }) => kind)).toEqual([
      'missing-guest-agent',
      'excluded-disks',
    ]);
  });

  it('puts disks for which the snapshot waits before what only makes it worse', () => {
    const waiting = [{ name: 'root', claim: 'web-1-root', why: 'disk-deleting' }] as const;
    expect(listRemarks(running, aVmi(), [disk('root')], { ...nothing, waiting })).toEqual([
      { kind: 'disks-not-ready', disks: waiting },
      { kind: 'missing-guest-agent' },
    ]);
  });

  it('believes the agent itself over what KubeVirt says of it', () => {
    const vmi = aVmi({ agent: true, agentProblem: 'too old' });
    const remarks = (canFreeze: boolean) =>
      listRemarks(running, vmi, [disk('root')], { ...nothing, canFreeze });
    expect(remarks(true)).toEqual([]);
    expect(remarks(false)).toEqual([{ kind: 'freeze-unsupported' }]);
    expect(listRemarks(aVm(), undefined, [disk('root')], { ...nothing, canFreeze: false })).toEqual(
      [],
    );
  });

  it('warns of a guest that is frozen already, instead of what would keep KubeVirt from freezing it', () => {
    const vmi = aVmi({ agent: true, frozen: true, migrating: true });
    const asked = { ...nothing, isFrozen: true, canFreeze: false };
    expect(listRemarks(running, vmi, [disk('root')], asked)).toEqual([{ kind: 'frozen' }]);
  });
});
