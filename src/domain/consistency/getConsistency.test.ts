import { describe, expect, it } from '@jest/globals';

import { aSnapshot } from '#testing/aSnapshot.ts';
import { aVm } from '#testing/aVm.ts';
import { aVmi } from '#testing/aVmi.ts';
import { playSnapshot } from '#testing/traces/playSnapshot.ts';

import { getConsistency } from './getConsistency.ts';

const withWords = (...words: string[]) =>
  aSnapshot({ status: { sourceIndications: words.map((indication) => ({ indication })) } });

const frozen = withWords('Online', 'GuestAgent');

/** The VM of the recorded stories: `ns1` has no snapshot class. */
const lab = aVm({
  name: 'vm1',
  namespace: 'lab',
  disks: ['d1', 'd2'],
  left: {
    ns1: { volume: { name: 'ns1', persistentVolumeClaim: { claimName: 'vm1-ns1' } }, reason: 'no' },
    ed: { volume: { name: 'ed', emptyDisk: {} }, reason: 'no' },
    seed: { volume: { name: 'cloudinit', cloudInitNoCloud: {} }, reason: 'no' },
  },
});

describe('getConsistency', () => {
  it.each([
    { words: [], expected: 'offline' },
    { words: ['PartialSnapshot'], expected: 'offline' },
    { words: ['Online'], expected: 'crash' },
    { words: ['Online', 'NoGuestAgent'], expected: 'crash' },
    { words: ['Online', 'GuestAgent'], expected: 'file-system' },
    { words: ['Online', 'GuestAgent', 'PartialSnapshot'], expected: 'file-system' },
    { words: ['Online', 'GuestAgent', 'QuiesceTimeout'], expected: 'crash' },
    { words: ['Online', 'GuestAgent', 'QuiesceFailed'], expected: 'crash' },
    { words: ['Online', 'Paused'], expected: 'crash' },
    { words: ['Online', 'GuestAgent', 'Paused'], expected: 'crash' },
    { words: ['SomethingNew'], expected: 'unknown' },
    { words: ['Online', 'SomethingNew'], expected: 'unknown' },
    { words: ['Online', 'GuestAgent', 'SomethingNew'], expected: 'unknown' },
    { words: ['Online', 'NoGuestAgent', 'SomethingNew'], expected: 'crash' },
  ])('makes $expected of $words', ({ words, expected }) => {
    expect(getConsistency(withWords(...words)).consistency).toBe(expected);
  });

  it.each([
    { title: 'the VM says so', vm: aVm({ preference: 'windows.11' }), vmi: undefined },
    { title: 'its agent says so', vm: aVm(), vmi: aVmi({ os: 'mswindows' }) },
  ])('knows that programs in Windows took part in the freeze where $title', ({ vm, vmi }) => {
    expect(getConsistency(frozen, { vm, vmi }).consistency).toBe('application');
    expect(getConsistency(withWords('Online', 'NoGuestAgent'), { vm, vmi }).consistency).toBe(
      'crash',
    );
  });

  it('promises less where the guest is another or not known', () => {
    expect(getConsistency(frozen, { vm: aVm() }).consistency).toBe('file-system');
    expect(getConsistency(frozen, { vmi: aVmi({ os: 'mswindows' }) }).consistency).toBe(
      'file-system',
    );
  });

  it.each(['Unknown', 'InProgress', 'Failed', 'Deleting'] as const)(
    'keeps quiet in phase %s, in which nothing is cut, and repeats nothing of what KubeVirt saw',
    (phase) => {
      const snapshot = aSnapshot({ phase, status: { indications: ['Online', 'GuestAgent'] } });
      expect(getConsistency(snapshot)).toEqual({
        consistency: undefined,
        sentences: [],
        unexplained: [],
      });
    },
  );

  it('repeats the sentences of KubeVirt and never drops what it does not know', () => {
    const snapshot = aSnapshot({
      status: {
        sourceIndications: [
          { indication: 'Online', message: 'Snapshot taken while the VM was running.' },
          { indication: 'SomethingNew', message: '' },
        ],
      },
    });
    expect(getConsistency(snapshot).sentences).toEqual([
      'Snapshot taken while the VM was running.',
      'SomethingNew',
    ]);
  });

  it('shows a word that it does not know, with its sentence where it has a real one', () => {
    const snapshot = aSnapshot({
      status: {
        indications: ['Bare'],
        sourceIndications: [
          { indication: 'Online', message: 'Snapshot taken while the VM was running.' },
          { indication: 'New', message: 'The disks were cut one after another.' },
          { indication: 'Newer', message: 'Unknown indication' },
        ],
      },
    });
    expect(getConsistency(snapshot)).toMatchObject({
      consistency: 'unknown',
      unexplained: ['New: The disks were cut one after another.', 'Newer', 'Bare'],
    });
  });

  it('knows a Windows guest by what was promised, whatever the VM is by now', () => {
    const { status } = frozen;
    const promised = aSnapshot({ promised: 'application', status: status ?? {} });
    expect(getConsistency(promised).consistency).toBe('application');
    expect(getConsistency(promised, { vm: aVm() }).consistency).toBe('application');
  });

  it.each([
    { title: 'off', snapshots: playSnapshot('full'), consistency: 'offline', included: 2, all: 3 },
    {
      title: 'off, with a TPM',
      snapshots: playSnapshot('misc-backend', 'full'),
      consistency: 'offline',
      included: 2,
      all: 3,
    },
    {
      title: 'off, without a snapshot class',
      snapshots: playSnapshot('nosnap'),
      consistency: 'configuration',
      included: 0,
      all: 1,
    },
    {
      title: 'off, with every disk left out',
      snapshots: playSnapshot('empty'),
      consistency: 'configuration',
      included: 0,
      all: 3,
    },
    {
      title: 'on, with agent',
      snapshots: playSnapshot('run-agent'),
      consistency: 'file-system',
      included: 2,
      all: 3,
    },
    {
      title: 'on, without agent',
      snapshots: playSnapshot('run-noagent'),
      consistency: 'crash',
      included: 2,
      all: 3,
    },
    {
      title: 'on, without agent, admitted by virt-api',
      snapshots: playSnapshot('va-fail'),
      consistency: 'crash',
      included: 2,
      all: 3,
    },
    {
      title: 'paused',
      snapshots: playSnapshot('run-paused'),
      consistency: 'crash',
      included: 2,
      all: 3,
    },
    {
      title: 'on, with a freeze that was too short',
      snapshots: playSnapshot('run-vss'),
      consistency: 'crash',
      included: 2,
      all: 3,
    },
    {
      title: 'off, after an error of the storage that healed',
      snapshots: playSnapshot('fail-errheal'),
      consistency: 'offline',
      included: 2,
      all: 3,
    },
  ])('judges what virt-controller left of a VM that is $title', (row) => {
    const judged = getConsistency(row.snapshots.at(-1) ?? aSnapshot(), { vm: lab });
    expect(judged).toMatchObject({
      consistency: row.consistency,
      partial: { included: row.included, all: row.all },
    });
  });

  it('promises nothing of disks where there is none, whatever the VM did', () => {
    const indications = ['Online', 'GuestAgent'];
    const bare = aSnapshot({ status: { snapshotVolumes: {}, indications } });
    expect(getConsistency(bare).consistency).toBe('configuration');
  });

  it('does not call a snapshot partial that has no disk to lack', () => {
    const judged = getConsistency(playSnapshot('nodisk').at(-1) ?? aSnapshot(), {
      vm: lab,
    });
    expect(judged).toEqual({ consistency: 'configuration', sentences: [], unexplained: [] });
  });
});
