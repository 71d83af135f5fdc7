import { describe, expect, it } from '@jest/globals';

import { aSnapshot } from '#testing/aSnapshot.ts';
import { aVm } from '#testing/aVm.ts';
import { aVmi } from '#testing/aVmi.ts';

import { getVmState } from './vmState.ts';

const GONE = '2026-11-24T02:30:05Z';

const busy = aVm({ snapshotInProgress: 's1' });
const frozen = aVmi({ frozen: true });

describe('getVmState', () => {
  it.each([
    { title: 'what KubeVirt prints', vm: aVm(), expected: { kind: 'idle', status: 'Stopped' } },
    {
      title: 'unknown where KubeVirt prints nothing',
      vm: aVm({ printableStatus: '' }),
      expected: { kind: 'idle', status: 'Unknown' },
    },
    {
      title: 'a running snapshot',
      vm: busy,
      expected: { kind: 'snapshotting', snapshot: 's1', stopping: false },
    },
    {
      title: 'a running snapshot, for which its guest is frozen',
      vm: busy,
      vmi: frozen,
      expected: { kind: 'snapshotting', snapshot: 's1', stopping: false },
    },
    {
      title: 'a running snapshot before the deletion that waits for it',
      vm: aVm({ snapshotInProgress: 's1', deleted: GONE }),
      expected: { kind: 'snapshotting', snapshot: 's1', stopping: false },
    },
    {
      title: 'a snapshot that is not deleted',
      vm: busy,
      snapshot: aSnapshot({ phase: 'InProgress' }),
      expected: { kind: 'snapshotting', snapshot: 's1', stopping: false },
    },
    {
      title: 'a snapshot that is being stopped',
      vm: busy,
      snapshot: aSnapshot({ phase: 'InProgress', deleted: GONE }),
      expected: { kind: 'snapshotting', snapshot: 's1', stopping: true },
    },
    {
      title: 'no stop where a finished snapshot is deleted before the VM is unlocked',
      vm: busy,
      snapshot: aSnapshot({ deleted: GONE }),
      expected: { kind: 'snapshotting', snapshot: 's1', stopping: false },
    },
    {
      title: 'no stop where another snapshot is stopped',
      vm: busy,
      snapshot: aSnapshot({ name: 's0', phase: 'InProgress', deleted: GONE }),
      expected: { kind: 'snapshotting', snapshot: 's1', stopping: false },
    },
    { title: 'a guest that stands still', vm: aVm(), vmi: frozen, expected: { kind: 'frozen' } },
    {
      title: 'a guest that stands still, also while the VM is being restored or deleted',
      vm: aVm({ restoreInProgress: 'r1', deleted: GONE }),
      vmi: frozen,
      expected: { kind: 'frozen' },
    },
    {
      title: 'no frozen guest in an instance that is going',
      vm: aVm(),
      vmi: aVmi({ frozen: true, deleted: GONE }),
      expected: { kind: 'idle', status: 'Stopped' },
    },
    {
      title: 'a restore',
      vm: aVm({ restoreInProgress: 'r1' }),
      vmi: aVmi(),
      expected: { kind: 'restoring', restore: 'r1' },
    },
    {
      title: 'a deletion',
      vm: aVm({ restoreInProgress: 'r1', deleted: GONE }),
      expected: { kind: 'deleting' },
    },
  ])('sees $title', ({ vm, vmi, snapshot, expected }) => {
    expect(getVmState(vm, vmi, snapshot)).toEqual(expected);
  });

  it('does not know a VM that KubeVirt has not looked at', () => {
    const { status: _, ...young } = aVm();
    expect(getVmState(young)).toEqual({ kind: 'idle', status: 'Unknown' });
  });
});
