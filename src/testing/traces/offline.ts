import {
  asked,
  cut,
  deleted,
  deleting,
  exceeded,
  locked,
  ready,
  recorded,
  waiting,
} from './trace.ts';
import type { Change, Trace } from './trace.ts';

/** Without a disk to wait for, all is done in one write; KubeVirt leaves the empty list away. */
const emptyCut: Change = {
  ...recorded,
  ...ready,
  phase: 'Succeeded',
  cut: true,
  progressing: ['False', 'Operation complete'],
};

/** Snapshots of a VM that is off. */
export const offline = {
  full: [
    [0, asked],
    [20, waiting],
    [42, locked],
    [107, recorded],
    [1325, cut],
    [2370, ready],
  ],
  first: [
    [0, asked],
    [16, waiting],
    [74, locked],
    [418, recorded],
    [4922, cut],
    [5996, ready],
  ],
  second: [
    [1, asked],
    [53, waiting],
    [60, { progressing: ['False', 'Source not locked snapshot "s1" in progress'] }],
    [5096, locked],
    [5192, recorded],
    [8812, cut],
    [10035, ready],
  ],
  withoutDisks: [
    [0, asked],
    [15, waiting],
    [43, locked],
    [86, { ...emptyCut, excluded: ['ed', 'cloudinit'] }],
  ],
  withoutSnapshotClass: [
    [0, asked],
    [13, waiting],
    [36, locked],
    [64, { ...emptyCut, indications: ['PartialSnapshot'], excluded: ['ns1', 'ed', 'cloudinit'] }],
  ],
  trimmedToNothing: [
    [0, asked],
    [14, waiting],
    [38, locked],
    [
      72,
      {
        ...emptyCut,
        indications: ['PartialSnapshot'],
        excluded: ['d1', 'd2', 'ns1', 'ed', 'cloudinit'],
      },
    ],
  ],
  /** The VM has a TPM. In the last write KubeVirt drops it from the list because its claim has lost its label. */
  withState: [
    [7228, asked],
    [7240, waiting],
    [7270, locked],
    [7404, recorded],
    [8619, { ...cut, included: ['d1', 'd2', 'persistent-state-for-vm1'] }],
    [9678, ready],
    [25976, { included: ['d1', 'd2'] }],
  ],
  /** The VM has a TPM whose claim does not exist; somebody stops the snapshot. */
  withoutState: [
    [0, asked],
    [18, waiting],
    [5018, deleted],
    [5032, deleting],
  ],
  /** The same, and nobody stops it. */
  withoutStateTooLong: [
    [32203, asked],
    [32211, waiting],
    [42319, exceeded],
  ],
} as const satisfies Readonly<Record<string, Trace>>;
