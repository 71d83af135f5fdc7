import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { parseGoDuration } from '../time/goDuration.ts';
import { DEFAULT_LIMIT_SECONDS } from '../time/timeLimit.ts';

const DEFAULT_MILLIS = DEFAULT_LIMIT_SECONDS * 1_000;

/**
 * How many milliseconds KubeVirt gives a snapshot before it gives it up; undefined when it never does (`0s`).
 *
 * @example getTimeLimit({ source, failureDeadline: '1m30s' }) // → 90_000
 */
export const getTimeLimit = ({
  failureDeadline = '',
}: VirtualMachineSnapshot['spec']): number | undefined => {
  const limit = parseGoDuration(failureDeadline) ?? DEFAULT_MILLIS;
  return limit === 0 ? undefined : limit;
};
