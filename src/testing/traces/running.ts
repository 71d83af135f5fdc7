import { asked, cut, locked, ready, recorded, waiting } from './trace.ts';
import type { Trace } from './trace.ts';

const FREEZE_ERROR =
  'Internal error occurred: unexpected return code 500 (500 Internal Server Error), message: ' +
  "LibvirtError(Code=1, Domain=10, Message='internal error: unable to execute QEMU agent command " +
  "'guest-fsfreeze-freeze': lab injected')";

const withAgent = ['GuestAgent', 'Online'];
const withoutAgent = ['NoGuestAgent', 'Online'];
const whilePaused = ['Online', 'Paused'];

/** Snapshots of a VM that is on. */
export const running = {
  withAgent: [
    [0, asked],
    [13, { ...waiting, indications: withAgent }],
    [73, locked],
    [210, recorded],
    [1398, { ...cut, indications: [...withAgent, 'PartialSnapshot'] }],
    [2419, ready],
  ],
  withoutAgent: [
    [0, asked],
    [26, { ...waiting, indications: withoutAgent }],
    [87, locked],
    [241, recorded],
    [1348, { ...cut, indications: [...withoutAgent, 'PartialSnapshot'] }],
    [2393, ready],
  ],
  /** The same with the admission webhooks of virt-api. */
  admitted: [
    [0, asked],
    [12, { ...waiting, indications: withoutAgent }],
    [90, locked],
    [164, recorded],
    [1287, { ...cut, indications: [...withoutAgent, 'PartialSnapshot'] }],
    [2315, ready],
  ],
  paused: [
    [0, asked],
    [19, { ...waiting, indications: whilePaused }],
    [44, locked],
    [90, recorded],
    [1200, { ...cut, indications: [...whilePaused, 'PartialSnapshot'] }],
    [2241, ready],
  ],
  freezeFails: [
    [0, asked],
    [18, { ...waiting, indications: withAgent }],
    [71, locked],
    [225, { ...recorded, progressing: ['False', 'In error state'], error: FREEZE_ERROR }],
    [24309, { phase: 'Failed', failure: ['True', 'snapshot deadline exceeded'] }],
  ],
  freezeTooShort: [
    [0, asked],
    [25, { ...waiting, indications: withAgent }],
    [60, locked],
    [240, recorded],
    [
      1405,
      {
        progressing: ['False', 'In error state'],
        error: 'Internal error occurred: fsfreeze is limited up to 10 seconds',
        indications: [...withAgent, 'QuiesceTimeout'],
      },
    ],
    [
      16568,
      {
        ...cut,
        ...ready,
        error: null,
        indications: [...withAgent, 'QuiesceTimeout', 'PartialSnapshot'],
      },
    ],
  ],
} as const satisfies Readonly<Record<string, Trace>>;
