import { describe, expect, it } from '@jest/globals';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { playSnapshot } from '#testing/traces/playSnapshot.ts';

import { getSnapshotState } from './snapshotState.ts';
import type { SnapshotState } from './snapshotState.ts';

const asked: SnapshotState = { kind: 'waiting', why: '' };
const waiting: SnapshotState = { kind: 'waiting', why: 'Source not locked' };
const locked: SnapshotState = { kind: 'copying', frozen: false, started: false };
const copying: SnapshotState = { kind: 'copying', frozen: false, started: true };
const freezing: SnapshotState = { kind: 'copying', frozen: true, started: false };
const copyingFrozen: SnapshotState = { kind: 'copying', frozen: true, started: true };
const finishing: SnapshotState = { kind: 'finishing' };
const ready: SnapshotState = { kind: 'ready' };
const stopping: SnapshotState = { kind: 'stopping' };
const deleting: SnapshotState = { kind: 'deleting' };
const timedOut: SnapshotState = { kind: 'failed', why: ['snapshot deadline exceeded'] };

const whole = [asked, waiting, locked, copying, finishing, ready];

const cannotCut = (disk: string): string =>
  `VolumeSnapshot vmsnapshot-UID-s1-volume-${disk} error: Failed to check and update snapshot content: ` +
  `failed to take snapshot of the volume h-vm1-${disk}: "rpc error: code = Internal desc = lab injected error"`;

const freezeError: unknown = expect.stringContaining('guest-fsfreeze-freeze');

type Story = {
  readonly title: string;
  readonly snapshots: readonly VirtualMachineSnapshot[];
  readonly expected: readonly unknown[];
};

const STORIES: readonly Story[] = [
  { title: 'a VM that is off', snapshots: playSnapshot('full'), expected: whole },
  { title: 'the first of two snapshots', snapshots: playSnapshot('conc-two'), expected: whole },
  {
    title: 'the second of two snapshots',
    snapshots: playSnapshot('conc-two', 's2'),
    expected: [
      asked,
      waiting,
      {
        kind: 'waiting',
        why: 'Source not locked snapshot "s1" in progress',
        obstacle: { kind: 'other-snapshot', snapshot: 's1' },
      },
      ...whole.slice(2),
    ],
  },
  {
    title: 'a VM without disks',
    snapshots: playSnapshot('nodisk'),
    expected: [asked, waiting, locked, ready],
  },
  {
    title: 'a VM without a snapshot class',
    snapshots: playSnapshot('nosnap'),
    expected: [asked, waiting, locked, ready],
  },
  {
    title: 'a snapshot of the configuration alone',
    snapshots: playSnapshot('empty'),
    expected: [asked, waiting, locked, ready],
  },
  { title: 'a VM with a TPM', snapshots: playSnapshot('misc-backend', 'full'), expected: whole },
  {
    title: 'a VM whose TPM state is missing, stopped',
    snapshots: playSnapshot('misc-backend', 's0'),
    expected: [asked, waiting, stopping],
  },
  {
    title: 'a VM whose TPM state is missing, to the end',
    snapshots: playSnapshot('misc-backend', 'after'),
    expected: [asked, waiting, timedOut],
  },
  {
    title: 'storage that reports errors until the time is up',
    snapshots: playSnapshot('fail-error'),
    expected: [
      ...whole.slice(0, 4),
      { kind: 'retrying', error: cannotCut('d1') },
      { kind: 'retrying', error: cannotCut('d2') },
      { kind: 'failed', why: [cannotCut('d2'), 'snapshot deadline exceeded'] },
    ],
  },
  {
    title: 'storage that heals',
    snapshots: playSnapshot('fail-errheal'),
    expected: [
      ...whole.slice(0, 4),
      { kind: 'retrying', error: cannotCut('d1') },
      { kind: 'retrying', error: cannotCut('d2') },
      finishing,
      ready,
    ],
  },
  {
    title: 'storage that never answers, deleted afterwards',
    snapshots: playSnapshot('fail-never'),
    expected: [...whole.slice(0, 4), timedOut, deleting],
  },
  {
    title: 'a VM that does not exist',
    snapshots: playSnapshot('fail-novm'),
    expected: [
      asked,
      { kind: 'waiting', why: 'Source does not exist', obstacle: { kind: 'vm-missing' } },
      timedOut,
      deleting,
    ],
  },
  {
    title: 'a copy that vanishes from under a snapshot',
    snapshots: playSnapshot('fail-vsgone'),
    expected: [
      ...whole,
      { kind: 'broken', error: 'VolumeSnapshots (vmsnapshot-UID-s1-volume-d1) missing' },
    ],
  },
  {
    title: 'a stop while a disk is not ready',
    snapshots: playSnapshot('stop-s-a1'),
    expected: [
      asked,
      waiting,
      {
        kind: 'waiting',
        why: 'Source not locked source t-stop-s-a1/vm1 volume not bound: vm1-dx',
        obstacle: { kind: 'disk-not-ready', disk: 'vm1-dx' },
      },
      stopping,
    ],
  },
  {
    title: 'a stop while disks are copied',
    snapshots: playSnapshot('stop-s-b'),
    expected: [...whole.slice(0, 4), stopping],
  },
  {
    title: 'a deletion after the cut',
    snapshots: playSnapshot('stop-s-c'),
    expected: [...whole.slice(0, 5), deleting],
  },
  {
    title: 'a guest that is frozen',
    snapshots: playSnapshot('run-agent'),
    expected: [asked, waiting, freezing, copyingFrozen, finishing, ready],
  },
  { title: 'a guest without agent', snapshots: playSnapshot('run-noagent'), expected: whole },
  {
    title: 'a guest without agent, behind virt-api',
    snapshots: playSnapshot('va-fail'),
    expected: whole,
  },
  { title: 'a paused guest', snapshots: playSnapshot('run-paused'), expected: whole },
  {
    title: 'a guest that refuses the freeze',
    snapshots: playSnapshot('run-freezefail'),
    expected: [
      asked,
      waiting,
      freezing,
      { kind: 'retrying', error: freezeError },
      { kind: 'failed', why: [freezeError, 'snapshot deadline exceeded'] },
    ],
  },
  {
    title: 'Windows that thaws too early',
    snapshots: playSnapshot('run-vss'),
    expected: [
      asked,
      waiting,
      freezing,
      copyingFrozen,
      {
        kind: 'retrying',
        error: 'Internal error occurred: fsfreeze is limited up to 10 seconds',
      },
      ready,
    ],
  },
];

/** The states in their order, each as long as it lasts once. */
const listStates = (snapshots: readonly VirtualMachineSnapshot[]): SnapshotState[] =>
  snapshots
    .map(getSnapshotState)
    .filter((state, index, all) => JSON.stringify(state) !== JSON.stringify(all[index - 1]));

describe('getSnapshotState, through what virt-controller was seen to write', () => {
  it.each(STORIES)('follows $title', ({ snapshots, expected }) => {
    expect(listStates(snapshots)).toEqual(expected);
  });
});
