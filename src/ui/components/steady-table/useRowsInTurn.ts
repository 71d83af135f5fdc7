import { startTransition, useEffect, useMemo, useState } from 'react';

import type { KubeObject } from '#api/meta.ts';

/** As many rows as a high window has room for. */
const SCREENFUL = 20;

/** So many rows follow at once: a page that is just being drawn answers to nobody. */
const PORTION = 40;

const NONE: ReadonlySet<string | undefined> = new Set();

const listUids = (rows: readonly KubeObject[]): ReadonlySet<string | undefined> =>
  new Set(rows.map(({ metadata }) => metadata.uid));

/**
 * The rows to draw now: of those that come new a screenful at once, the others in portions right after it has been
 * painted. What has been drawn stays, with whatever is open in it.
 */
export const useRowsInTurn = <T extends KubeObject>(rows: readonly T[]): readonly T[] => {
  const [drawn, setDrawn] = useState(NONE);
  const shown = useMemo(
    () => rows.filter(({ metadata }, index) => index < SCREENFUL || drawn.has(metadata.uid)),
    [rows, drawn],
  );
  useEffect(() => {
    const missing = rows.filter(
      ({ metadata }, index) => index >= SCREENFUL && !drawn.has(metadata.uid),
    );
    const next = listUids([...shown, ...missing.slice(0, PORTION)]);
    if (next.size !== drawn.size || [...next].some((uid) => !drawn.has(uid))) {
      startTransition(() => {
        setDrawn(next);
      });
    }
  }, [rows, shown, drawn]);
  return shown;
};
