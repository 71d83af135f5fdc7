import { startTransition, useEffect, useMemo, useState } from 'react';

import type { KubeObject } from '#api/meta.ts';

/** As many rows as a high window has room for. */
const SCREENFUL = 20;

const listUids = (rows: readonly KubeObject[]): ReadonlySet<string | undefined> =>
  new Set(rows.map(({ metadata }) => metadata.uid));

/**
 * The rows to draw now: of those that come new a screenful at once, the others right after it has been painted. What
 * has been drawn stays, with whatever is open in it.
 */
export const useRowsInTurn = <T extends KubeObject>(rows: readonly T[]): readonly T[] => {
  const [drawn, setDrawn] = useState(() => listUids(rows));
  useEffect(() => {
    startTransition(() => {
      setDrawn(listUids(rows));
    });
  }, [rows]);
  return useMemo(
    () => rows.filter(({ metadata }, index) => index < SCREENFUL || drawn.has(metadata.uid)),
    [rows, drawn],
  );
};
