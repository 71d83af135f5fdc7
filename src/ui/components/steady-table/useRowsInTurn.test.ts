import { describe, expect, it } from '@jest/globals';
import { renderHook } from '@testing-library/react';

import { aSnapshot } from '#testing/aSnapshot.ts';

import { getUid } from './getUid.ts';
import { useRowsInTurn } from './useRowsInTurn.ts';

const build = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => aSnapshot({ name: `s${from + index}` }));

/** How many rows were drawn each time, one drawing after the other. */
const record = (first: ReturnType<typeof build>) => {
  const counts: number[] = [];
  const { rerender } = renderHook(
    ({ rows }) => {
      const shown = useRowsInTurn(rows, getUid);
      counts.push(shown.length);
      return shown;
    },
    { initialProps: { rows: first } },
  );
  return { counts, rerender };
};

describe('useRowsInTurn', () => {
  it('draws a screenful of new rows first, and the others after it in portions', () => {
    const { counts, rerender } = record(build(0, 90));
    expect([...new Set(counts)]).toEqual([20, 60, 90]);
    counts.length = 0;
    rerender({ rows: build(100, 50) });
    expect([...new Set(counts)]).toEqual([20, 50]);
  });

  it('comes to rest', () => {
    const { counts } = record(build(0, 30));
    expect(counts).toEqual([20, 30]);
  });

  it('takes nothing away that stays', () => {
    const rows = build(0, 50);
    const { counts, rerender } = record(rows);
    counts.length = 0;
    rerender({ rows: [...build(100, 1), ...rows.slice(0, 49)] });
    expect(Math.min(...counts)).toBe(50);
  });
});
