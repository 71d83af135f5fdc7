import { describe, expect, it } from '@jest/globals';

import { aVm } from '#testing/aVm.ts';
import { aVmi } from '#testing/aVmi.ts';

import { isLeftFrozen } from './isLeftFrozen.ts';

const { status: _, ...withoutStatus } = aVm();

describe('isLeftFrozen', () => {
  it('sees a freeze that no snapshot will end', () => {
    expect(isLeftFrozen(aVm(), aVmi({ frozen: true }))).toBe(true);
    expect(isLeftFrozen(withoutStatus, aVmi({ frozen: true }))).toBe(true);
  });

  it.each([
    { title: 'a guest that runs', vm: aVm(), vmi: aVmi() },
    { title: 'a VM that is off', vm: aVm(), vmi: undefined },
    {
      title: 'the freeze of a running snapshot',
      vm: aVm({ snapshotInProgress: 's1' }),
      vmi: aVmi({ frozen: true }),
    },
    {
      title: 'a guest on its way out',
      vm: aVm(),
      vmi: aVmi({ frozen: true, deleted: '2026-11-24T02:30:00Z' }),
    },
  ])('takes $title for none', ({ vm, vmi }) => {
    expect(isLeftFrozen(vm, vmi)).toBe(false);
  });
});
