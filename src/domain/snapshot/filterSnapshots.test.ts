import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { aSnapshot } from '#testing/aSnapshot.ts';
import type { SnapshotWish } from '#testing/aSnapshot.ts';

import { filterSnapshots, STATUS_GROUPS, toSearchable } from './filterSnapshots.ts';
import type { StatusGroup } from './filterSnapshots.ts';

const running = { phase: 'InProgress', readyToUse: false } as const;
const deleted = '2026-11-24T02:31:00Z';

const GROUPS: readonly { readonly wish: SnapshotWish; readonly group: StatusGroup }[] = [
  { wish: running, group: 'in-progress' },
  { wish: { ...running, progressing: ['True', 'Source locked'] }, group: 'in-progress' },
  { wish: { ...running, error: 'freeze failed' }, group: 'in-progress' },
  { wish: { readyToUse: false }, group: 'in-progress' },
  { wish: {}, group: 'ready' },
  { wish: { phase: 'Failed' }, group: 'failed' },
  { wish: { readyToUse: false, error: 'VolumeSnapshots (a) missing' }, group: 'not-usable' },
  { wish: { ...running, deleted }, group: 'deleting' },
  { wish: { deleted }, group: 'deleting' },
];

const list = (wishes: readonly SnapshotWish[]) => wishes.map((wish) => aSnapshot(wish));

const find = (
  snapshots: ReturnType<typeof list>,
  filter: { readonly text?: string; readonly statuses?: readonly StatusGroup[] },
) =>
  filterSnapshots(snapshots.map(toSearchable), { text: '', statuses: [], ...filter }).map(
    ({ metadata }) => metadata.name,
  );

describe('filterSnapshots', () => {
  it.each(GROUPS)('counts $wish among $group alone', ({ wish, group }) => {
    const found = STATUS_GROUPS.filter((status) => find(list([wish]), { statuses: [status] })[0]);
    expect(found).toEqual([group]);
  });

  it.each([
    { text: 'UPGRADE', expected: ['s1', 'upgrade-2'] },
    { text: '  s2 ', expected: ['s2'] },
    { text: 'the upgrade', expected: ['s1'] },
    { text: '', expected: ['s1', 's2', 'upgrade-2'] },
    { text: 's1\nbefore', expected: ['s1'] },
    { text: 'nothing', expected: [] },
  ])('finds "$text" in names and descriptions', ({ text, expected }) => {
    const three = list([
      { name: 's1', description: 'Before the Upgrade' },
      { name: 's2' },
      { name: 'upgrade-2' },
    ]);
    expect(find(three, { text })).toEqual(expected);
  });

  it('asks for text and status at once', () => {
    const two = list([{ name: 'a1' }, { name: 'a2', phase: 'Failed' }]);
    expect(find(two, { text: 'a', statuses: ['failed', 'deleting'] })).toEqual(['a2']);
  });

  const lists = fc.array(
    fc.record({ name: fc.stringMatching(/^[a-c]{1,3}$/), group: fc.constantFrom(...GROUPS) }),
  );
  const texts = fc.stringMatching(/^[a-c]{0,2}$/);
  const statusLists = fc.subarray([...STATUS_GROUPS]);

  it('keeps the order, and what it leaves out is what the filter does not ask for', () => {
    fc.assert(
      fc.property(lists, texts, statusLists, (given, text, statuses) => {
        const snapshots = given.map(({ name, group }) => aSnapshot({ name, ...group.wish }));
        const rows = snapshots.map(toSearchable);
        const found = filterSnapshots(rows, { text, statuses });
        const isAskedFor = (index: number): boolean =>
          given[index]?.name.includes(text) === true &&
          (statuses.length === 0 || statuses.includes(given[index].group.group));
        expect(found).toEqual(snapshots.filter((_snapshot, index) => isAskedFor(index)));
      }),
    );
  });

  it('finds no more when more is typed', () => {
    fc.assert(
      fc.property(lists, texts, texts, (given, text, more) => {
        const snapshots = list(given.map(({ name }) => ({ name })));
        const few = find(snapshots, { text: text + more });
        const many = find(snapshots, { text });
        expect(few.every((name) => many.includes(name))).toBe(true);
      }),
    );
  });
});
