import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { toInstant } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import { getTimeLimit } from './getTimeLimit.ts';

/**
 * When KubeVirt gives an unfinished snapshot up; undefined when it never does (`failureDeadline: 0s`).
 *
 * The time runs from the creation of the object, also while the snapshot waits for the VM.
 *
 * @example getDeadline(aSnapshot({ created: '2026-11-24T02:30:00Z' }))
 * // → toInstant('2026-11-24T02:35:00Z')
 */
export const getDeadline = ({ metadata, spec }: VirtualMachineSnapshot): Instant | undefined => {
  const limit = getTimeLimit(spec);
  return metadata.creationTimestamp === undefined || limit === undefined
    ? undefined
    : ((toInstant(metadata.creationTimestamp) + limit) as Instant);
};
