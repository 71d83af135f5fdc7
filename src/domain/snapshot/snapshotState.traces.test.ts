import { describe, expect, it } from '@jest/globals';

import { failing } from '#testing/traces/failing.ts';
import { offline } from '#testing/traces/offline.ts';
import { playTrace } from '#testing/traces/playTrace.ts';
import { running } from '#testing/traces/running.ts';
import { stopped } from '#testing/traces/stopped.ts';
import type { Trace } from '#testing/traces/trace.ts';

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
  `VolumeSnapshot vmsnapshot-UID-volume-${disk} error: Failed to check and update snapshot content: ` +
  `failed to take snapshot of the volume h-vm1-${disk}: "rpc error: code = Internal desc = lab injected error"`;

const freezeError: unknown = expect.stringContaining('guest-fsfreeze-freeze');

type Story = {
  readonly title: string;
  readonly trace: Trace;
  readonly expected: readonly unknown[];
};

const STORIES: readonly Story[] = [
  { title: 'a VM that is off', trace: offline.full, expected: whole },
  { title: 'the first of two snapshots', trace: offline.first, expected: whole },
  {
    title: 'the second of two snapshots',
    trace: offline.second,
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
    trace: offline.withoutDisks,
    expected: [asked, waiting, locked, ready],
  },
  {
    title: 'a VM without a snapshot class',
    trace: offline.withoutSnapshotClass,
    expected: [asked, waiting, locked, ready],
  },
  {
    title: 'a snapshot of the configuration alone',
    trace: offline.trimmedToNothing,
    expected: [asked, waiting, locked, ready],
  },
  { title: 'a VM with a TPM', trace: offline.withState, expected: whole },
  {
    title: 'a VM whose TPM state is missing, stopped',
    trace: offline.withoutState,
    expected: [asked, waiting, stopping],
  },
  {
    title: 'a VM whose TPM state is missing, to the end',
    trace: offline.withoutStateTooLong,
    expected: [asked, waiting, timedOut],
  },
  {
    title: 'storage that reports errors until the time is up',
    trace: failing.storageError,
    expected: [
      ...whole.slice(0, 4),
      { kind: 'retrying', error: cannotCut('d1') },
      { kind: 'retrying', error: cannotCut('d2') },
      { kind: 'failed', why: [cannotCut('d2'), 'snapshot deadline exceeded'] },
    ],
  },
  {
    title: 'storage that heals',
    trace: failing.storageHeals,
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
    trace: failing.storageSilent,
    expected: [...whole.slice(0, 4), timedOut, deleting],
  },
  {
    title: 'a VM that does not exist',
    trace: failing.vmMissing,
    expected: [
      asked,
      { kind: 'waiting', why: 'Source does not exist', obstacle: { kind: 'vm-missing' } },
      timedOut,
      deleting,
    ],
  },
  {
    title: 'a copy that vanishes from under a snapshot',
    trace: failing.copyVanishes,
    expected: [
      ...whole,
      { kind: 'broken', error: 'VolumeSnapshots (vmsnapshot-UID-volume-d1) missing' },
    ],
  },
  {
    title: 'a stop while a disk is not ready',
    trace: stopped.beforeTheLock,
    expected: [
      asked,
      waiting,
      {
        kind: 'waiting',
        why: 'Source not locked source lab/vm1 volume not bound: vm1-dx',
        obstacle: { kind: 'disk-not-ready', disk: 'vm1-dx' },
      },
      stopping,
    ],
  },
  {
    title: 'a stop while disks are copied',
    trace: stopped.beforeTheCut,
    expected: [...whole.slice(0, 4), stopping],
  },
  {
    title: 'a deletion after the cut',
    trace: stopped.afterTheCut,
    expected: [...whole.slice(0, 5), deleting],
  },
  {
    title: 'a guest that is frozen',
    trace: running.withAgent,
    expected: [asked, waiting, freezing, copyingFrozen, finishing, ready],
  },
  { title: 'a guest without agent', trace: running.withoutAgent, expected: whole },
  { title: 'a guest without agent, behind virt-api', trace: running.admitted, expected: whole },
  { title: 'a paused guest', trace: running.paused, expected: whole },
  {
    title: 'a guest that refuses the freeze',
    trace: running.freezeFails,
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
    trace: running.freezeTooShort,
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
const listStates = (trace: Trace): SnapshotState[] =>
  playTrace(trace)
    .map(getSnapshotState)
    .filter((state, index, all) => JSON.stringify(state) !== JSON.stringify(all[index - 1]));

describe('getSnapshotState, through what virt-controller was seen to write', () => {
  it.each(STORIES)('follows $title', ({ trace, expected }) => {
    expect(listStates(trace)).toEqual(expected);
  });
});
