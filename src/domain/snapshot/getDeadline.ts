import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { parseGoDuration } from '../time/goDuration.ts';
import { type Instant, toInstant } from '../time/instant.ts';

/** KubeVirt's `DefaultFailureDeadline`. */
const DEFAULT_DEADLINE = 5 * 60_000;

/**
 * When KubeVirt gives a snapshot up, counted from its creation; `undefined` when it never does (`0s`) or the object
 * has not been created yet.
 *
 * @example getDeadline(aSnapshot({ created: '2026-11-24T02:30:00Z' })) // → 02:35 that day
 */
export const getDeadline = (snapshot: VirtualMachineSnapshot): Instant | undefined => {
  const created = snapshot.metadata.creationTimestamp;
  const { failureDeadline } = snapshot.spec;
  const allowed =
    failureDeadline === undefined
      ? DEFAULT_DEADLINE
      : (parseGoDuration(failureDeadline) ?? DEFAULT_DEADLINE);
  if (created === undefined || allowed === 0) return undefined;
  return (toInstant(created) + allowed) as Instant;
};
