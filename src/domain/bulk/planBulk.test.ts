import { describe, expect, it } from '@jest/globals';

import { aRestore } from '#testing/aRestore.ts';
import { aVm } from '#testing/aVm.ts';

import { planBulk } from './planBulk.ts';
import type { ChosenVm } from './planBulk.ts';

const aChosen = (wish: Partial<ChosenVm> = {}): ChosenVm => ({
  vm: aVm(),
  isGone: false,
  isDenied: false,
  ...wish,
});

const deleted = aVm({ deleted: '2026-11-24T02:30:00Z' });
const snapshotting = aVm({ snapshotInProgress: 's1' });

describe('planBulk', () => {
  it('takes what is free', () => {
    const { vm } = aChosen();
    expect(planBulk([aChosen({ vm })], [])).toEqual({ taking: [vm], leftOut: [] });
  });

  it.each([
    { title: 'is gone', chosen: aChosen({ isGone: true }), reason: { kind: 'gone' } },
    {
      title: 'may not be touched',
      chosen: aChosen({ isDenied: true }),
      reason: { kind: 'denied' },
    },
    {
      title: 'is being deleted, rights or not',
      chosen: aChosen({ vm: deleted, isDenied: true }),
      reason: { kind: 'deleting' },
    },
    {
      title: 'has a snapshot running',
      chosen: aChosen({ vm: snapshotting }),
      reason: { kind: 'snapshotting', snapshot: 's1' },
    },
    {
      title: 'has one running and may not be touched',
      chosen: aChosen({ vm: snapshotting, isDenied: true }),
      reason: { kind: 'denied' },
    },
    {
      title: 'is being restored',
      chosen: aChosen({ vm: aVm({ restoreInProgress: 'r1' }) }),
      reason: { kind: 'restoring', restore: 'r1' },
    },
  ])('leaves out what $title, with the reason', ({ chosen, reason }) => {
    expect(planBulk([chosen], [])).toEqual({ taking: [], leftOut: [{ vm: chosen.vm, reason }] });
  });

  it('leaves out what a restore waits for, of which the VM itself does not tell', () => {
    const waiting = aRestore();
    const { leftOut } = planBulk([aChosen()], [aRestore({ name: 'r0', complete: true }), waiting]);
    expect(leftOut.map(({ reason }) => reason)).toEqual([{ kind: 'restoring', restore: 'r1' }]);
  });
});
