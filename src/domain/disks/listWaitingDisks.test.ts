import { describe, expect, it } from '@jest/globals';

import { aClaim } from '#testing/aClaim.ts';
import { aVm } from '#testing/aVm.ts';

import { listDisks } from './listDisks.ts';
import { listWaitingDisks } from './listWaitingDisks.ts';

const volume = { name: 'seed', cloudInitNoCloud: {} };
const disks = listDisks(
  aVm({ disks: ['root'], left: { seed: { volume, reason: 'not supported' } } }),
  [],
);
const none = { found: [], missing: [] };
const root = (why: string) => [{ name: 'root', claim: 'web-1-root', why }];

describe('listWaitingDisks', () => {
  it.each([
    { title: 'nothing where nothing is known', claims: none, expected: [] },
    {
      title: 'nothing of a claim that is bound',
      claims: { ...none, found: [aClaim()] },
      expected: [],
    },
    {
      title: 'nothing of a claim that is filled',
      claims: { ...none, found: [aClaim({ filling: 'Succeeded' })] },
      expected: [],
    },
    {
      title: 'a claim that does not exist',
      claims: { ...none, missing: ['web-1-root'] },
      expected: root('disk-missing'),
    },
    {
      title: 'a claim that is not bound',
      claims: { ...none, found: [aClaim({ phase: 'Pending' })] },
      expected: root('disk-not-ready'),
    },
    {
      title: 'a claim that is being filled',
      claims: { ...none, found: [aClaim({ filling: 'Running' })] },
      expected: root('disk-not-populated'),
    },
    {
      title: 'that a claim is being deleted before all else',
      claims: { ...none, found: [aClaim({ phase: 'Lost', deleted: '2026-11-24T02:30:00Z' })] },
      expected: root('disk-deleting'),
    },
    {
      title: 'nothing of claims that belong to no disk',
      claims: { found: [aClaim({ name: 'other', phase: 'Pending' })], missing: ['another'] },
      expected: [],
    },
  ])('tells $title', ({ claims, expected }) => {
    expect(listWaitingDisks(disks, claims)).toEqual(expected);
  });

  it('waits for a claim about which nobody has said anything yet', () => {
    const { status: _, ...young } = aClaim();
    expect(listWaitingDisks(disks, { found: [young], missing: [] })).toEqual(
      root('disk-not-ready'),
    );
  });
});
