import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { aSnapshot } from '#testing/aSnapshot.ts';

import { sortSnapshots } from './sortSnapshots.ts';
import type { SortBy } from './sortSnapshots.ts';

const s2 = aSnapshot({ name: 's2', created: '2026-11-24T03:00:00Z' });
const s10 = aSnapshot({ name: 's10', created: '2026-11-24T01:00:00Z' });
const running = aSnapshot({ name: 's3', phase: 'InProgress', created: '2026-11-24T02:00:00Z' });

const listNames = (snapshots: readonly VirtualMachineSnapshot[]): string[] =>
  snapshots.map(({ metadata }) => metadata.name);

const sortBys = fc.record<SortBy>({
  column: fc.constantFrom('name', 'date'),
  direction: fc.constantFrom('asc', 'desc'),
});

const lists = fc
  .array(fc.record({ name: fc.constantFrom('a', 'b1', 'b2', 'b10', 'c'), hour: fc.nat(4) }))
  .map((rows) =>
    rows.map(({ name, hour }, index) =>
      aSnapshot({ name, uid: `uid-${index}`, created: `2026-11-24T0${hour}:00:00Z` }),
    ),
  );

describe('sortSnapshots', () => {
  it.each<{ by: SortBy; expected: string[] }>([
    { by: { column: 'name', direction: 'asc' }, expected: ['s2', 's3', 's10'] },
    { by: { column: 'name', direction: 'desc' }, expected: ['s10', 's3', 's2'] },
    { by: { column: 'date', direction: 'asc' }, expected: ['s10', 's3', 's2'] },
    { by: { column: 'date', direction: 'desc' }, expected: ['s2', 's3', 's10'] },
  ])('sorts by $by.column, $by.direction', ({ by, expected }) => {
    expect(listNames(sortSnapshots([s10, running, s2], by))).toEqual(expected);
  });

  it('takes one without any date for the newest', () => {
    const { status: _, ...young } = running;
    const { creationTimestamp: __, ...metadata } = young.metadata;
    const list = [{ ...young, metadata }, s10, { ...young, metadata }, s2];
    expect(listNames(sortSnapshots(list, { column: 'date', direction: 'desc' }))).toEqual([
      's3',
      's3',
      's2',
      's10',
    ]);
  });

  it('loses nothing, doubles nothing and leaves the given list alone', () => {
    fc.assert(
      fc.property(lists, sortBys, (given, by) => {
        const copy = [...given];
        const sorted = sortSnapshots(given, by);
        expect(new Set(sorted)).toEqual(new Set(given));
        expect(sorted).toHaveLength(given.length);
        expect(given).toEqual(copy);
      }),
    );
  });

  it('keeps the order of equal ones in both directions', () => {
    fc.assert(
      fc.property(lists, sortBys, (given, by) => {
        const getKey = ({ metadata }: VirtualMachineSnapshot) =>
          by.column === 'name' ? metadata.name : metadata.creationTimestamp;
        const sorted = sortSnapshots(given, by);
        for (const key of new Set(given.map(getKey))) {
          const isEqual = (snapshot: VirtualMachineSnapshot) => getKey(snapshot) === key;
          expect(sorted.filter(isEqual)).toEqual(given.filter(isEqual));
        }
      }),
    );
  });

  it('changes nothing when it sorts again', () => {
    fc.assert(
      fc.property(lists, sortBys, (given, by) => {
        const sorted = sortSnapshots(given, by);
        expect(sortSnapshots(sorted, by)).toEqual(sorted);
      }),
    );
  });
});
