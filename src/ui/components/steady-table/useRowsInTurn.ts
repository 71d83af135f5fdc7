import { startTransition, useEffect, useMemo, useState } from 'react';

/** As many rows as a high window has room for. */
const SCREENFUL = 20;

/** So many rows follow at once: a page that is just being drawn answers to nobody. */
const PORTION = 40;

const NONE: ReadonlySet<string | undefined> = new Set();

/** What tells a row from all others; the same function all the time. */
type GetUid<T> = (row: T) => string | undefined;

/**
 * The rows to draw now: of those that come new a screenful at once, the others in portions right after it has been
 * painted. What has been drawn stays, with whatever is open in it.
 */
export const useRowsInTurn = <T>(rows: readonly T[], getUid: GetUid<T>): readonly T[] => {
  const [drawn, setDrawn] = useState(NONE);
  const shown = useMemo(
    () => rows.filter((row, index) => index < SCREENFUL || drawn.has(getUid(row))),
    [rows, getUid, drawn],
  );
  useEffect(() => {
    const missing = rows.filter((row, index) => index >= SCREENFUL && !drawn.has(getUid(row)));
    const next = new Set([...shown, ...missing.slice(0, PORTION)].map(getUid));
    if (next.size !== drawn.size || [...next].some((uid) => !drawn.has(uid))) {
      startTransition(() => {
        setDrawn(next);
      });
    }
  }, [rows, getUid, shown, drawn]);
  return shown;
};
