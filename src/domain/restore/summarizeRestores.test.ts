import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { VM_UID_LABEL } from '#api/labels.ts';
import { aRestore } from '#testing/aRestore.ts';
import type { RestoreWish } from '#testing/aRestore.ts';
import { aSnapshot } from '#testing/aSnapshot.ts';
import { aVm } from '#testing/aVm.ts';
import type { VmWish } from '#testing/aVm.ts';

import { toInstant } from '../time/instant.ts';
import { indexRestores, summarizeRestores } from './summarizeRestores.ts';
import type { RestoreUse } from './summarizeRestores.ts';

const AT_3 = '2026-11-24T03:00:00Z';
const AT_4 = '2026-11-24T04:00:00Z';
const NOTHING: RestoreUse = { reading: undefined, lastAt: undefined, isCurrent: false };

const summarize = (restores: readonly RestoreWish[], vm: VmWish = {}, name = 's1'): RestoreUse =>
  summarizeRestores(
    aSnapshot({ name }),
    indexRestores(
      restores.map((wish) => aRestore(wish)),
      aVm(vm),
    ),
  );

const owner = (uid: string) => [
  { apiVersion: 'kubevirt.io/v1', kind: 'VirtualMachine', name: 'web-1', uid },
];

describe('summarizeRestores', () => {
  it('knows nothing of a snapshot that was never restored', () => {
    expect(summarize([])).toEqual(NOTHING);
    expect(summarize([{ from: 's2', restored: AT_3 }])).toEqual(NOTHING);
  });

  it('knows what reads it now, for whatever VM', () => {
    const restores = [
      { name: 'r1' },
      { name: 'r2', complete: false, vm: 'web-1-clone' },
      { name: 'r3', failed: true },
      { name: 'r4', restored: AT_3 },
      { name: 'r5', complete: true },
    ];
    expect(summarize(restores).reading).toBe('restore');
    expect(summarize(restores.slice(1)).reading).toBe('copy');
    expect(summarize(restores.slice(2)).reading).toBeUndefined();
  });

  it('knows when the VM was last brought back to it', () => {
    const restores = [
      { name: 'r1', restored: AT_3 },
      { name: 'r2', restored: AT_4 },
      { name: 'r3', restored: AT_3 },
    ];
    expect(summarize(restores)).toEqual({
      reading: undefined,
      lastAt: toInstant(AT_4),
      isCurrent: true,
    });
  });

  it('counts restores of other VMs for nothing but reading', () => {
    expect(summarize([{ vm: 'web-1-clone', restored: AT_3 }])).toEqual(NOTHING);
    expect(summarize([{ namespace: 'lab', restored: AT_3 }])).toEqual(NOTHING);
  });

  it.each([
    { title: 'by label', wish: { labels: { [VM_UID_LABEL]: 'uid-before' } } },
    { title: 'by owner', wish: { owners: owner('uid-before') } },
  ])('leaves a restore of an earlier VM of the name out, told $title', ({ wish }) => {
    expect(summarize([{ ...wish, restored: AT_3 }])).toEqual(NOTHING);
  });

  it.each([
    { title: 'by label', wish: { labels: { [VM_UID_LABEL]: 'uid-web-1' } } },
    { title: 'by owner', wish: { owners: owner('uid-web-1') } },
  ])('knows a restore of this VM $title', ({ wish }) => {
    expect(summarize([{ ...wish, restored: AT_3 }]).lastAt).toBe(toInstant(AT_3));
  });

  it('knows the restore that brought a deleted VM back', () => {
    const restore = { labels: { [VM_UID_LABEL]: 'uid-before' }, restored: AT_3 };
    expect(summarize([restore], { lastRestore: 'r1-uid-r1' })).toEqual({
      reading: undefined,
      lastAt: toInstant(AT_3),
      isCurrent: true,
    });
  });

  it('has nothing to do with restores from one of the same name that is gone', () => {
    const restores = indexRestores([aRestore({ restored: '2026-11-24T01:00:00Z' })], aVm());
    expect(summarizeRestores(aSnapshot(), restores)).toEqual(NOTHING);
  });
});

describe('summarizeRestores, where the present state came from', () => {
  const two = [
    { name: 'r1', from: 's1', restored: AT_3 },
    { name: 'r2', from: 's2', restored: AT_4 },
  ];

  it('is the last that was completed', () => {
    expect(summarize(two).isCurrent).toBe(false);
    expect(summarize(two, {}, 's2').isCurrent).toBe(true);
  });

  it('is what the VM says', () => {
    const vm = { lastRestore: 'r1-uid-r1' };
    expect(summarize(two, vm).isCurrent).toBe(true);
    expect(summarize(two, vm, 's2').isCurrent).toBe(false);
  });

  it('is not known when the restore that the VM names is gone or not complete', () => {
    const vm = { lastRestore: 'r9-uid-r9' };
    expect(summarize(two, vm).isCurrent).toBe(false);
    expect(summarize(two, vm, 's2').isCurrent).toBe(false);
    expect(summarize([{ name: 'r9' }, ...two], vm).isCurrent).toBe(false);
  });

  it('is one snapshot at most', () => {
    const hours = fc.integer({ min: 3, max: 6 });
    const wishes = fc.array(
      fc.record({ from: fc.constantFrom('s1', 's2', 's3'), hour: hours, done: fc.boolean() }),
    );
    fc.assert(
      fc.property(wishes, fc.option(fc.nat(5)), (given, last) => {
        const restores = given.map(({ from, hour, done }, index) => ({
          name: `r${index}`,
          from,
          ...(done ? { restored: `2026-11-24T0${hour}:00:00Z` } : {}),
        }));
        const vm = last === null ? {} : { lastRestore: `r${last}-uid-r${last}` };
        const current = ['s1', 's2', 's3'].filter(
          (name) => summarize(restores, vm, name).isCurrent,
        );
        expect(current.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
