import { holdsData } from '#domain/disks/holdsData.ts';
import type { DiskRow } from '#domain/disks/listDisks.ts';

import { toBytes } from '../size/toBytes.ts';

/** How many disks a snapshot would copy of all that hold data, and how big they are together. */
export type DiskSummary = {
  readonly included: number;
  readonly all: number;
  /** Names of the volumes of which no snapshot ever holds one. */
  readonly uncounted: readonly string[];
  /** Undefined as long as one size is unknown. */
  readonly bytes: number | undefined;
};

/** Sums up the disks of a VM for one line. */
export const summarizeDisks = (disks: readonly DiskRow[]): DiskSummary => {
  const included = disks.filter(({ snapshot }) => snapshot.included);
  const isCounted = ({ kind, snapshot }: DiskRow): boolean => snapshot.included || holdsData(kind);
  const all = disks.filter(isCounted);
  const sizes = included.map(({ size }) => (size === undefined ? undefined : toBytes(size)));
  return {
    included: included.length,
    all: all.length,
    uncounted: disks.filter((disk) => !isCounted(disk)).map(({ name }) => name),
    bytes: sizes.reduce<number | undefined>(
      (sum, bytes) => (sum === undefined || bytes === undefined ? undefined : sum + bytes),
      0,
    ),
  };
};
