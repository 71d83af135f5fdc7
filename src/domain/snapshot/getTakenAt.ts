import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { toInstant } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';

/**
 * When the disks were cut; before that, when the snapshot was asked for.
 *
 * @example getTakenAt(aSnapshot({ created: '2026-11-24T02:30:00Z' })) // → toInstant('2026-11-24T02:30:00Z')
 */
export const getTakenAt = ({ metadata, status }: VirtualMachineSnapshot): Instant | undefined => {
  const time = status?.creationTime ?? metadata.creationTimestamp;
  return time === undefined ? undefined : toInstant(time);
};
