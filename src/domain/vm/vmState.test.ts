import { describe, expect, it } from '@jest/globals';

import { VM_UID_LABEL } from '#api/labels.ts';
import { aContent } from '#testing/aContent.ts';
import { aRestore } from '#testing/aRestore.ts';
import { aSnapshot } from '#testing/aSnapshot.ts';
import { aVm } from '#testing/aVm.ts';
import { aVmi } from '#testing/aVmi.ts';

import { getVmState } from './vmState.ts';

const GONE = '2026-11-24T02:30:05Z';

const busy = aVm({ snapshotInProgress: 's1' });
const waiting = aSnapshot({ phase: 'InProgress', readyToUse: false });
const copying = aSnapshot({
  phase: 'InProgress',
  readyToUse: false,
  progressing: ['True', 'Source locked and operation in progress'],
  status: { virtualMachineSnapshotContentName: 'vmsnapshot-content-uid' },
});
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
      expected: { kind: 'snapshotting', snapshot: 's1' },
    },
    {
      title: 'a running snapshot, for which its guest is frozen',
      vm: busy,
      vmi: frozen,
      expected: { kind: 'snapshotting', snapshot: 's1' },
    },
    {
      title: 'a running snapshot before the deletion that waits for it',
      vm: aVm({ snapshotInProgress: 's1', deleted: GONE }),
      expected: { kind: 'snapshotting', snapshot: 's1' },
    },
    {
      title: 'how far a snapshot is, where it is known',
      vm: busy,
      around: {
        snapshots: [aSnapshot({ name: 's0' }), copying],
        contents: [aContent({ disks: ['root', 'data'], cut: ['root'] })],
      },
      expected: {
        kind: 'snapshotting',
        snapshot: 's1',
        step: { kind: 'copying', frozen: false, started: true },
        disks: { done: 1, all: 2 },
      },
    },
    {
      title: 'a snapshot that is being stopped',
      vm: busy,
      around: { snapshots: [aSnapshot({ phase: 'InProgress', deleted: GONE })] },
      expected: { kind: 'snapshotting', snapshot: 's1', step: { kind: 'stopping' } },
    },
    {
      title: 'no other snapshot than the one that KubeVirt holds the VM for',
      vm: busy,
      around: { snapshots: [aSnapshot({ name: 's0', phase: 'InProgress', deleted: GONE })] },
      expected: { kind: 'snapshotting', snapshot: 's1' },
    },
    {
      title: 'a snapshot that waits for the VM',
      vm: aVm(),
      around: { snapshots: [waiting] },
      expected: { kind: 'snapshotting', snapshot: 's1', step: { kind: 'waiting', why: '' } },
    },
    {
      title: 'nothing in snapshots that are over, or of an earlier VM of the name',
      vm: aVm(),
      around: {
        snapshots: [
          aSnapshot({ readyToUse: false }),
          aSnapshot({ phase: 'Failed' }),
          { ...waiting, metadata: { ...waiting.metadata, labels: { [VM_UID_LABEL]: 'another' } } },
        ],
      },
      expected: { kind: 'idle', status: 'Stopped' },
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
      title: 'how far a restore is, where it is known',
      vm: aVm({ restoreInProgress: 'r1' }),
      around: { restores: [aRestore({ name: 'r0' }), aRestore()] },
      expected: { kind: 'restoring', restore: 'r1', step: { kind: 'starting' } },
    },
    {
      title: 'a restore that waits for the VM',
      vm: aVm(),
      around: { restores: [aRestore({ vm: 'web-2' }), aRestore()] },
      expected: { kind: 'restoring', restore: 'r1', step: { kind: 'starting' } },
    },
    {
      title: 'nothing in restores that are over',
      vm: aVm(),
      around: { restores: [aRestore({ complete: true }), aRestore({ failed: true })] },
      expected: { kind: 'idle', status: 'Stopped' },
    },
    {
      title: 'a deletion',
      vm: aVm({ restoreInProgress: 'r1', deleted: GONE }),
      expected: { kind: 'deleting' },
    },
  ])('sees $title', ({ vm, vmi, around, expected }) => {
    expect(getVmState(vm, vmi, around)).toEqual(expected);
  });

  it('does not know a VM that KubeVirt has not looked at', () => {
    const { status: _, ...young } = aVm();
    expect(getVmState(young)).toEqual({ kind: 'idle', status: 'Unknown' });
  });
});
