import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { parseGoDuration } from '../time/goDuration.ts';
import { toInstant } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import { DEFAULT_LIMIT_SECONDS } from '../time/timeLimit.ts';

const DEFAULT_MILLIS = DEFAULT_LIMIT_SECONDS * 1_000;

/**
 * When KubeVirt gives an unfinished snapshot up; undefined when it never does (`failureDeadline: 0s`).
 *
 * The time runs from the creation of the object, also while the snapshot waits for the VM.
 *
 * @example getDeadline(aSnapshot({ created: '2026-11-24T02:30:00Z' }))
 * // → toInstant('2026-11-24T02:35:00Z')
 */
export const getDeadline = ({ metadata, spec }: VirtualMachineSnapshot): Instant | undefined => {
  const limit = parseGoDuration(spec.failureDeadline ?? '') ?? DEFAULT_MILLIS;
  return metadata.creationTimestamp === undefined || limit === 0
    ? undefined
    : ((toInstant(metadata.creationTimestamp) + limit) as Instant);
};
