import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { aSnapshot } from '#testing/aSnapshot.ts';
import type { SnapshotWish } from '#testing/aSnapshot.ts';

import { toInstant } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import type { BulkTry } from './bulkRow.ts';
import { planTurns, VMS_AT_ONCE } from './planTurns.ts';
import type { Turn } from './planTurns.ts';

const NOW = toInstant('2026-11-24T02:30:00Z');

const after = (millis: number): Instant => (NOW + millis) as Instant;

type Wish = {
  readonly snapshot?: VirtualMachineSnapshot;
  readonly wasSeen?: boolean;
  readonly givenUpAt?: Instant;
};

const aTurn = (kind: BulkTry<string>['kind'], wish: Wish = {}): Turn => ({
  entry: {
    attempt: kind === 'unsure' || kind === 'refused' ? { kind, why: 'quota' } : { kind },
    givenUpAt: wish.givenUpAt,
  },
  snapshot: wish.snapshot,
  wasSeen: wish.wasSeen ?? wish.snapshot !== undefined,
});

const times = (count: number, turn: Turn): Turn[] => Array.from({ length: count }, () => turn);

const WAITING = aTurn('waiting');

/** How many of many begin while this is the state of a whole lot of ten. */
const countNext = (turn: Turn, now = NOW): number =>
  planTurns([...times(VMS_AT_ONCE, turn), ...times(50, WAITING)], now).next.length;

const seen = (wish: SnapshotWish, more: Wish = {}): Turn =>
  aTurn('created', { snapshot: aSnapshot(wish), ...more });

const HANGING = { phase: 'InProgress', progressing: ['True', 'Source locked'] } as const;
const DELETED = '2026-11-24T02:29:00Z';

describe('planTurns', () => {
  it('lets the first ten begin', () => {
    const turns = Array.from({ length: 12 }, () => aTurn('waiting'));
    expect(planTurns(turns, NOW).next).toEqual(turns.slice(0, 10));
  });

  it.each([
    { title: 'is asked for', turn: aTurn('creating') },
    { title: 'is created and not seen yet', turn: aTurn('created') },
    { title: 'waits for the VM', turn: seen({ phase: 'InProgress' }) },
    { title: 'holds the VM', turn: seen(HANGING) },
    { title: 'tries again', turn: seen({ ...HANGING, error: 'full' }) },
    { title: 'is being stopped', turn: seen({ ...HANGING, deleted: DELETED }) },
    {
      title: 'has come without an answer',
      turn: aTurn('unsure', { snapshot: aSnapshot(HANGING) }),
    },
  ])('lets none begin while each $title', ({ turn }) => {
    expect(countNext(turn)).toBe(0);
  });

  it.each([
    { title: 'is finishing', turn: seen({ readyToUse: false }) },
    { title: 'is ready', turn: seen({}) },
    { title: 'is broken', turn: seen({ readyToUse: false, error: 'gone' }) },
    { title: 'has failed', turn: seen({ phase: 'Failed' }) },
    { title: 'is deleted after the cut', turn: seen({ deleted: DELETED }) },
    { title: 'has gone', turn: aTurn('created', { wasSeen: true }) },
    { title: 'was refused', turn: aTurn('refused') },
    { title: 'had no answer and is not there', turn: aTurn('unsure') },
  ])('lets the next ten begin when each $title', ({ turn }) => {
    expect(countNext(turn)).toBe(10);
  });

  it.each([
    { title: 'never seen', turn: aTurn('created', { givenUpAt: after(5_000) }) },
    { title: 'seen last as running', turn: seen(HANGING, { givenUpAt: after(5_000) }) },
  ])('lets the next begin after the time limit of what was $title', ({ turn }) => {
    expect(countNext(turn, after(4_999))).toBe(0);
    expect(countNext(turn, after(5_000))).toBe(10);
  });

  it('says when the first time limit is over, as long as some wait for it', () => {
    const held = [7_000, 5_000].map((millis) => seen(HANGING, { givenUpAt: after(millis) }));
    const all = [...held, ...times(8, seen(HANGING))];
    expect(planTurns([...all, WAITING], NOW).lookAgainAt).toBe(after(5_000));
    expect(planTurns(all, NOW).lookAgainAt).toBeUndefined();
    expect(planTurns([...times(10, aTurn('creating')), WAITING], NOW).lookAgainAt).toBeUndefined();
  });

  it('never lets more than ten be held, and never stands still while there is room', () => {
    const turns = fc.constantFrom(WAITING, aTurn('creating'), seen(HANGING), seen({}));
    fc.assert(
      fc.property(fc.array(turns, { maxLength: 40 }), (all) => {
        const waiting = all.filter((turn) => turn === WAITING).length;
        const held = all.filter(
          ({ entry, snapshot }) =>
            entry.attempt.kind === 'creating' || snapshot?.status?.phase === 'InProgress',
        ).length;
        const { next } = planTurns(all, NOW);
        expect(next.length).toBe(Math.min(waiting, Math.max(0, VMS_AT_ONCE - held)));
      }),
    );
  });
});
