import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { Condition } from '#api/meta.ts';
import type { SnapshotPhase, VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { aSnapshot } from '#testing/aSnapshot.ts';
import type { SnapshotWish } from '#testing/aSnapshot.ts';

import { getSnapshotState } from './snapshotState.ts';
import type { SnapshotState } from './snapshotState.ts';

const LOCKED = ['True', 'Source locked and operation in progress'] as const;
const IN_ERROR = ['False', 'In error state'] as const;
const GONE = '2026-11-24T02:31:00Z';

type Case = { title: string; wish: SnapshotWish; expected: SnapshotState };

describe('getSnapshotState', () => {
  it.each<Case>([
    {
      title: 'keeps words of KubeVirt that it does not know',
      wish: {
        phase: 'InProgress',
        progressing: ['False', 'Source not locked because of the moon'],
      },
      expected: { kind: 'waiting', why: 'Source not locked because of the moon' },
    },
    {
      title: 'waits where the phase is not known',
      wish: { phase: 'Unknown' },
      expected: { kind: 'waiting', why: '' },
    },
    {
      title: 'does not guess at a phase of a later KubeVirt',
      wish: { phase: 'Dreaming' as SnapshotPhase },
      expected: { kind: 'unknown', phase: 'Dreaming' },
    },
    {
      title: 'knows that one in such a phase is being deleted',
      wish: { phase: 'Dreaming' as SnapshotPhase, deleted: GONE },
      expected: { kind: 'deleting' },
    },
    {
      title: 'copies a paused guest without a freeze',
      wish: {
        phase: 'InProgress',
        progressing: LOCKED,
        status: { indications: ['Online', 'GuestAgent', 'Paused'] },
      },
      expected: { kind: 'copying', frozen: false, started: false },
    },
    {
      title: 'copies without a freeze where it has ended too early',
      wish: {
        phase: 'InProgress',
        progressing: LOCKED,
        status: {
          indications: ['Online', 'GuestAgent', 'QuiesceTimeout'],
          virtualMachineSnapshotContentName: 'c1',
        },
      },
      expected: { kind: 'copying', frozen: false, started: true },
    },
    {
      title: 'tries again after an error whose condition is still the old one',
      wish: { phase: 'InProgress', progressing: LOCKED, error: 'no space' },
      expected: { kind: 'retrying', error: 'no space' },
    },
    {
      title: 'tries again after an error without a message',
      wish: { phase: 'InProgress', progressing: IN_ERROR },
      expected: { kind: 'retrying', error: 'In error state' },
    },
    {
      title: 'is broken while the storage reports an error after the cut',
      wish: { readyToUse: false, progressing: IN_ERROR, error: 'upload failed' },
      expected: { kind: 'broken', error: 'upload failed' },
    },
    {
      title: 'is broken after an error without a message',
      wish: { readyToUse: false, status: { error: {} } },
      expected: { kind: 'broken', error: 'In error state' },
    },
    {
      title: 'is ready where KubeVirt says so, whatever an error said before',
      wish: { error: 'healed' },
      expected: { kind: 'ready' },
    },
    {
      title: 'is stopping before the phase says so',
      wish: { phase: 'InProgress', deleted: GONE, progressing: LOCKED },
      expected: { kind: 'stopping' },
    },
    {
      title: 'is stopping where an error stands in the way of the sentence',
      wish: { phase: 'Deleting', deleted: GONE, progressing: IN_ERROR, error: 'no space' },
      expected: { kind: 'stopping' },
    },
    {
      title: 'is deleted after it was ready',
      wish: { deleted: GONE },
      expected: { kind: 'deleting' },
    },
    {
      title: 'is deleted after it failed',
      wish: { phase: 'Failed', deleted: GONE },
      expected: { kind: 'deleting' },
    },
  ])('$title', ({ wish, expected }) => {
    expect(getSnapshotState(aSnapshot(wish))).toEqual(expected);
  });

  it('stops a snapshot that is deleted before KubeVirt has looked at it', () => {
    const { status: _, ...young } = aSnapshot({ deleted: GONE });
    expect(getSnapshotState(young)).toEqual({ kind: 'stopping' });
  });
});

const word = fc.constantFrom('', 'Source not locked', 'In error state', 'no space', 'Ready');

const condition: fc.Arbitrary<Condition> = fc.record(
  {
    type: fc.constantFrom('Progressing', 'Ready', 'Failure', 'Else'),
    status: fc.constantFrom('True', 'False', 'Unknown'),
    reason: word,
    message: word,
  },
  { requiredKeys: ['type', 'status'] },
);

type Status = NonNullable<VirtualMachineSnapshot['status']>;

const status: fc.Arbitrary<Status> = fc.record(
  {
    phase: fc.constantFrom('Unknown', 'InProgress', 'Succeeded', 'Failed', 'Deleting'),
    readyToUse: fc.boolean(),
    error: fc.record({ message: word }, { requiredKeys: [] }),
    conditions: fc.array(condition, { maxLength: 4 }),
    indications: fc.subarray(['Online', 'GuestAgent', 'Paused', 'New']),
    virtualMachineSnapshotContentName: fc.constant('c1'),
  },
  { requiredKeys: [] },
);

const snapshots = fc.record({ status, isDeleted: fc.boolean() }).map((all) => ({
  ...aSnapshot(all.isDeleted ? { deleted: GONE } : {}),
  status: all.status,
}));

describe('getSnapshotState, for whatever KubeVirt may write', () => {
  it('has a state', () => {
    fc.assert(
      fc.property(snapshots, (snapshot) => {
        expect(getSnapshotState(snapshot).kind).toMatch(/^[a-z]+$/);
      }),
    );
  });

  it('calls ready only what can be restored and stays', () => {
    fc.assert(
      fc.property(snapshots, (snapshot) => {
        const isUsable =
          snapshot.status.phase === 'Succeeded' &&
          snapshot.status.readyToUse === true &&
          snapshot.metadata.deletionTimestamp === undefined;
        expect(getSnapshotState(snapshot).kind === 'ready').toBe(isUsable);
      }),
    );
  });

  it('never shows one that is being deleted as anything else', () => {
    fc.assert(
      fc.property(snapshots, (snapshot) => {
        fc.pre(snapshot.metadata.deletionTimestamp !== undefined);
        expect(['stopping', 'deleting']).toContain(getSnapshotState(snapshot).kind);
      }),
    );
  });
});
