import type { DiskKind, DiskRow } from '#domain/disks/listDisks.ts';

import { toBytes } from '../size/toBytes.ts';

/** How many disks a snapshot would copy of all that hold data, and how big they are together. */
export type DiskSummary = {
  readonly included: number;
  readonly all: number;
  /** Undefined as long as one size is unknown; the few megabytes of TPM and firmware state do not count. */
  readonly bytes: number | undefined;
};

/** What KubeVirt counts when it calls a snapshot partial: an image or a cloud-init disk holds nothing to lose. */
const WITH_DATA: readonly DiskKind[] = [
  'PersistentVolumeClaim',
  'DataVolume',
  'MemoryDump',
  'Backend',
];

/** Sums up the disks of a VM for one line. */
export const summarizeDisks = (disks: readonly DiskRow[]): DiskSummary => {
  const included = disks.filter(({ snapshot }) => snapshot.included);
  const all = disks.filter(({ kind, snapshot }) => snapshot.included || WITH_DATA.includes(kind));
  const sizes = included
    .filter(({ kind }) => kind !== 'Backend')
    .map(({ size }) => (size === undefined ? undefined : toBytes(size)));
  return {
    included: included.length,
    all: all.length,
    bytes: sizes.reduce<number | undefined>(
      (sum, bytes) => (sum === undefined || bytes === undefined ? undefined : sum + bytes),
      0,
    ),
  };
};
