import { describe, expect, it } from '@jest/globals';

import type { Condition } from '#api/meta.ts';
import type { VirtualMachineRestore } from '#api/virtualMachineRestore.ts';
import { aRestore } from '#testing/aRestore.ts';

import { toInstant } from '../time/instant.ts';
import { getRestoreState } from './restoreState.ts';

const told = (
  status: Condition['status'],
  reason: string,
  creationTimestamp?: string,
): VirtualMachineRestore => {
  const restore = aRestore({ complete: false });
  return {
    ...restore,
    metadata: { ...restore.metadata, ...(creationTimestamp && { creationTimestamp }) },
    status: { complete: false, conditions: [{ type: 'Progressing', status, reason }] },
  };
};

const WAITS = 'Waiting for target VM to be powered off. Please stop the restore target to proceed';
const AT_MOST = `${WAITS} with restore, or the operation will fail after 5m0s`;

const deleted = (restore: VirtualMachineRestore): VirtualMachineRestore => ({
  ...restore,
  metadata: { ...restore.metadata, deletionTimestamp: '2026-11-24T02:30:05Z' },
});

describe('getRestoreState', () => {
  it.each([
    { title: 'just made', restore: aRestore(), expected: { kind: 'starting' } },
    {
      title: 'begun with',
      restore: told('True', 'Initializing VirtualMachineRestore'),
      expected: { kind: 'starting' },
    },
    {
      title: 'waiting for a VM that nobody stops',
      restore: told('False', AT_MOST, '2026-11-24T02:30:00Z'),
      expected: { kind: 'waiting-for-off', givesUp: toInstant('2026-11-24T02:35:00Z') },
    },
    {
      title: 'waiting without knowing since when',
      restore: told('False', AT_MOST),
      expected: { kind: 'waiting-for-off' },
    },
    {
      title: 'waiting for ever',
      restore: told('False', `${WAITS} with restore`, '2026-11-24T02:30:00Z'),
      expected: { kind: 'waiting-for-off' },
    },
    {
      title: 'stopping the VM itself',
      restore: told('False', 'Automatically stopping restore target for restore operation'),
      expected: { kind: 'waiting-for-off' },
    },
    {
      title: 'creating disks',
      restore: told('True', 'Creating new PVCs'),
      expected: { kind: 'creating-disks' },
    },
    {
      title: 'switching',
      restore: told('True', 'Updating target spec'),
      expected: { kind: 'switching' },
    },
    {
      title: 'switching, in the other words',
      restore: told('True', 'Waiting for target update'),
      expected: { kind: 'switching' },
    },
    {
      title: 'in an error that passes',
      restore: told('False', 'persistentvolumeclaims "web-1-data" not found'),
      expected: { kind: 'retrying', error: 'persistentvolumeclaims "web-1-data" not found' },
    },
    { title: 'complete', restore: aRestore({ complete: true }), expected: { kind: 'complete' } },
    {
      title: 'complete and deleted',
      restore: deleted(aRestore({ complete: true })),
      expected: { kind: 'complete' },
    },
    {
      title: 'failed without a word',
      restore: aRestore({ failed: true }),
      expected: { kind: 'failed', why: '' },
    },
    {
      title: 'failed',
      restore: {
        ...aRestore(),
        status: { conditions: [{ type: 'Failure', status: 'True' as const, reason: 'too late' }] },
      },
      expected: { kind: 'failed', why: 'too late' },
    },
    { title: 'stopped', restore: deleted(aRestore()), expected: { kind: 'stopping' } },
  ])('sees one that is $title', ({ restore, expected }) => {
    expect(getRestoreState(restore)).toEqual(expected);
  });
});
