import { describe, expect, it } from '@jest/globals';

import { aSnapshot } from '#testing/aSnapshot.ts';

import { getBulkRow } from './bulkRow.ts';
import type { BulkTry } from './bulkRow.ts';

const CREATED = { kind: 'created' } as const;
const UNSURE = { kind: 'unsure', why: 'no answer' } as const;
const REFUSED = { kind: 'refused', why: 'quota' } as const;

const read = (attempt: BulkTry<string>, snapshot?: ReturnType<typeof aSnapshot>): unknown =>
  getBulkRow(attempt, { snapshot, wasSeen: snapshot !== undefined });

describe('getBulkRow', () => {
  it.each([{ kind: 'waiting' }, { kind: 'creating' }, CREATED, UNSURE, REFUSED] as const)(
    'gives what was answered while nothing is seen: $kind',
    (attempt) => {
      expect(read(attempt)).toEqual(attempt);
    },
  );

  it.each([
    { snapshot: aSnapshot(), row: { kind: 'ready' } },
    {
      snapshot: aSnapshot({ phase: 'InProgress', progressing: ['True', 'Source locked'] }),
      row: { kind: 'running', state: { kind: 'copying', frozen: false, started: false } },
    },
    {
      snapshot: aSnapshot({ readyToUse: false }),
      row: { kind: 'running', state: { kind: 'finishing' } },
    },
    {
      snapshot: aSnapshot({ phase: 'Failed', failure: 'snapshot deadline exceeded' }),
      row: { kind: 'failed', words: ['snapshot deadline exceeded'] },
    },
    {
      snapshot: aSnapshot({ readyToUse: false, error: 'VolumeSnapshot is gone' }),
      row: { kind: 'failed', words: ['VolumeSnapshot is gone'] },
    },
    { snapshot: aSnapshot({ deleted: '2026-11-24T02:31:00Z' }), row: { kind: 'deleted' } },
    {
      snapshot: aSnapshot({ phase: 'InProgress', deleted: '2026-11-24T02:31:00Z' }),
      row: { kind: 'deleted' },
    },
  ])('gives what is seen, whatever was answered: $row.kind', ({ snapshot, row }) => {
    expect(read(CREATED, snapshot)).toEqual(row);
    expect(read(UNSURE, snapshot)).toEqual(row);
  });

  it('knows that what was there has been deleted', () => {
    const gone = { snapshot: undefined, wasSeen: true };
    expect(getBulkRow(CREATED, gone)).toEqual({ kind: 'deleted' });
    expect(getBulkRow(UNSURE, gone)).toEqual({ kind: 'deleted' });
    expect(getBulkRow(REFUSED, gone)).toEqual(REFUSED);
  });
});
