import { useEffect, useState } from 'react';

import { planTurns } from '#domain/bulk/planTurns.ts';

import { getNow } from '../time/getNow.ts';
import type { EntryRow } from './useBatchRows.ts';
import type { BulkRun } from './useBulkRun.ts';

/** Lets VMs begin as others are let go of. When the component goes, those that have not begun are left out. */
export const useTurns = (rows: readonly EntryRow[], begin: BulkRun['begin']): void => {
  const [lookedAt, setLookedAt] = useState(getNow);
  useEffect(() => {
    const now = getNow();
    const { next, lookAgainAt } = planTurns(rows, now);
    begin(next.map(({ entry }) => entry));
    if (lookAgainAt === undefined) {
      return undefined;
    }
    const timer = setTimeout(() => {
      setLookedAt(getNow());
    }, lookAgainAt - now);
    return () => {
      clearTimeout(timer);
    };
  }, [rows, begin, lookedAt]);
};
