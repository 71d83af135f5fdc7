import { asked, cut, deleted, deleting, locked, recorded, waiting } from './trace.ts';
import type { Trace } from './trace.ts';

/** Snapshots that somebody deletes before they are ready. */
export const stopped = {
  beforeTheLock: [
    [0, asked],
    [24, waiting],
    [30, { progressing: ['False', 'Source not locked source lab/vm1 volume not bound: vm1-dx'] }],
    [12100, deleted],
    [12100, deleting],
  ],
  beforeTheCut: [
    [0, asked],
    [22, waiting],
    [55, locked],
    [142, recorded],
    [2389, deleted],
    [2417, deleting],
  ],
  afterTheCut: [
    [0, asked],
    [27, waiting],
    [59, locked],
    [192, recorded],
    [1596, cut],
    [2707, deleted],
  ],
} as const satisfies Readonly<Record<string, Trace>>;
