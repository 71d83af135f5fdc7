import { describe, expect, it } from '@jest/globals';
import { renderHook } from '@testing-library/react';

import { aSnapshot } from '#testing/aSnapshot.ts';

import { useRowsInTurn } from './useRowsInTurn.ts';

const build = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => aSnapshot({ name: `s${from + index}` }));

/** How many rows were drawn each time, one drawing after the other. */
const record = (first: ReturnType<typeof build>) => {
  const counts: number[] = [];
  const { rerender } = renderHook(
    ({ rows }) => {
      const shown = useRowsInTurn(rows);
      counts.push(shown.length);
      return shown;
    },
    { initialProps: { rows: first } },
  );
  return { counts, rerender };
};

describe('useRowsInTurn', () => {
  it('draws a screenful of new rows first, and the others after it', () => {
    const { counts, rerender } = record(build(0, 50));
    expect(new Set(counts)).toEqual(new Set([50]));
    rerender({ rows: build(100, 50) });
    expect([...new Set(counts)]).toEqual([50, 20]);
    expect(counts.at(-1)).toBe(50);
  });

  it('takes nothing away that stays', () => {
    const rows = build(0, 50);
    const { counts, rerender } = record(rows);
    rerender({ rows: [...build(100, 1), ...rows.slice(0, 49)] });
    expect(Math.min(...counts)).toBe(50);
  });
});
