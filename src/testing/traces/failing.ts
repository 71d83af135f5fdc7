import { asked, cut, deleted, exceeded, locked, ready, recorded, waiting } from './trace.ts';
import type { Trace } from './trace.ts';

const cannotCut = (disk: string): string =>
  `VolumeSnapshot vmsnapshot-UID-volume-${disk} error: Failed to check and update snapshot content: ` +
  `failed to take snapshot of the volume h-vm1-${disk}: "rpc error: code = Internal desc = lab injected error"`;

/** Snapshots that meet an error. */
export const failing = {
  storageError: [
    [0, asked],
    [75, waiting],
    [167, locked],
    [346, recorded],
    [1101, { progressing: ['False', 'In error state'], error: cannotCut('d1') }],
    [1122, { error: cannotCut('d2') }],
    [14155, { phase: 'Failed', failure: ['True', 'snapshot deadline exceeded'] }],
  ],
  storageHeals: [
    [0, asked],
    [51, waiting],
    [290, locked],
    [423, recorded],
    [1054, { progressing: ['False', 'In error state'], error: cannotCut('d1') }],
    [5705, { error: cannotCut('d2') }],
    [5799, { ...cut, error: null }],
    [6831, ready],
  ],
  storageSilent: [
    [0, asked],
    [42, waiting],
    [106, locked],
    [295, recorded],
    [9131, exceeded],
    [31535, deleted],
  ],
  vmMissing: [
    [0, asked],
    [15, { ...waiting, progressing: ['False', 'Source does not exist'] }],
    [9349, exceeded],
    [9380, deleted],
  ],
  copyVanishes: [
    [0, asked],
    [7, waiting],
    [31, locked],
    [70, recorded],
    [1207, cut],
    [2264, ready],
    [
      3678,
      {
        readyToUse: false,
        progressing: ['False', 'In error state'],
        ready: ['False', 'Not ready'],
        error: 'VolumeSnapshots (vmsnapshot-UID-volume-d1) missing',
      },
    ],
  ],
} as const satisfies Readonly<Record<string, Trace>>;
