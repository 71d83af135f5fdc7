import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { type Instant, toInstant } from '../time/instant.ts';

/** When the disks were cut; before that, when the snapshot was asked for. */
export const getTakenAt = (snapshot: VirtualMachineSnapshot): Instant | undefined => {
  const time = snapshot.status?.creationTime ?? snapshot.metadata.creationTimestamp;
  return time === undefined ? undefined : toInstant(time);
};
