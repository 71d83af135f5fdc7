import { describe, expect, it } from '@jest/globals';

import { aRestore } from '#testing/aRestore.ts';
import { aVm } from '#testing/aVm.ts';

import { getBusyReason } from './getBusyReason.ts';

describe('getBusyReason', () => {
  it.each([
    { title: 'finds a VM free', vm: aVm(), expected: undefined },
    {
      title: 'names the snapshot',
      vm: aVm({ snapshotInProgress: 's1' }),
      expected: { kind: 'snapshotting', snapshot: 's1' },
    },
    {
      title: 'names the restore',
      vm: aVm({ restoreInProgress: 'r1' }),
      expected: { kind: 'restoring', restore: 'r1' },
    },
    {
      title: 'names the snapshot when KubeVirt runs both, as the VM’s state does',
      vm: aVm({ restoreInProgress: 'r1', snapshotInProgress: 's1' }),
      expected: { kind: 'snapshotting', snapshot: 's1' },
    },
    {
      title: 'puts the end of the VM before all',
      vm: aVm({ deleted: '2026-11-24T00:00:00Z', snapshotInProgress: 's1' }),
      expected: { kind: 'deleting' },
    },
  ])('$title', ({ vm, expected }) => {
    expect(getBusyReason(vm)).toEqual(expected);
  });

  it('names a restore that waits for the VM, for which KubeVirt does not hold it', () => {
    const vm = aVm();
    const restores = [aRestore({ vm: 'db', name: 'r1' }), aRestore({ name: 'r2' })];
    expect(getBusyReason(vm, restores)).toEqual({ kind: 'restoring', restore: 'r2' });
    expect(getBusyReason(vm, [aRestore({ complete: true })])).toBeUndefined();
  });

  it('finds a VM free that KubeVirt has not looked at', () => {
    const { status: _, ...young } = aVm();
    expect(getBusyReason(young)).toBeUndefined();
  });
});
