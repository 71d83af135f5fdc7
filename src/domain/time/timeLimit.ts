export type TimeLimitUnit = 'seconds' | 'minutes';

/** A time limit as somebody types it. */
export type TypedTimeLimit = { readonly amount: string; readonly unit: TimeLimitUnit };

export type TimeLimitProblem =
  'empty' | 'no-number' | 'part-of-a-second' | 'too-short' | 'too-long';

export type TimeLimit =
  | { readonly kind: 'limit'; readonly seconds: number }
  | { readonly kind: 'problem'; readonly problem: TimeLimitProblem };

/** KubeVirt's `DefaultFailureDeadline`, for a snapshot that names no other. */
export const DEFAULT_LIMIT_SECONDS = 5 * 60;

/** The same as the dialog writes it out. */
export const DEFAULT_TYPED_LIMIT: TypedTimeLimit = { amount: '5', unit: 'minutes' };

/** A guest whose file systems are frozen may stand still for so long. */
const MAX_SECONDS = 15 * 60;

const SECONDS_PER_UNIT: Readonly<Record<TimeLimitUnit, number>> = { seconds: 1, minutes: 60 };

const NUMBER = /^(\d+)(?:[.,](\d+))?$/;

/**
 * The time limit that somebody typed, in whole seconds, or what is wrong with it.
 *
 * From one second to fifteen minutes. KubeVirt takes any duration, and `0s` for never: a snapshot that hangs would
 * then hold its VM for ever, so that nothing here becomes zero. KubeVirt counts from the time of creation, which
 * Kubernetes keeps in whole seconds: parts of one are refused, not rounded. No number of whole seconds needs more than
 * two digits after the point, and somebody may mean a thousand by `1,000`.
 *
 * @example readTimeLimit({ amount: '1,5', unit: 'minutes' }) // → { kind: 'limit', seconds: 90 }
 * @example readTimeLimit({ amount: '1.5', unit: 'seconds' }) // → { kind: 'problem', problem: 'part-of-a-second' }
 * @example readTimeLimit({ amount: 'soon', unit: 'minutes' }) // → { kind: 'problem', problem: 'no-number' }
 */
export const readTimeLimit = ({ amount, unit }: TypedTimeLimit): TimeLimit => {
  const typed = amount.trim();
  const [, whole, fraction = ''] = NUMBER.exec(typed) ?? [];
  if (whole === undefined) {
    return { kind: 'problem', problem: typed === '' ? 'empty' : 'no-number' };
  }
  if (fraction.length > 2) {
    return { kind: 'problem', problem: 'part-of-a-second' };
  }
  // In whole numbers, which are exact: 1.1 * 60 is a little more than 66.
  const hundredths = Number(whole + fraction.padEnd(2, '0')) * SECONDS_PER_UNIT[unit];
  if (hundredths < 100) {
    return { kind: 'problem', problem: 'too-short' };
  }
  if (hundredths > MAX_SECONDS * 100) {
    return { kind: 'problem', problem: 'too-long' };
  }
  return hundredths % 100 === 0
    ? { kind: 'limit', seconds: hundredths / 100 }
    : { kind: 'problem', problem: 'part-of-a-second' };
};

/**
 * What a snapshot has to ask for so that it gets this limit, in Go's notation; undefined where KubeVirt's default says
 * the same.
 *
 * @example planFailureDeadline(90) // → '1m30s'
 * @example planFailureDeadline(300) // → undefined
 */
export const planFailureDeadline = (seconds: number): string | undefined => {
  const minutes = Math.floor(seconds / 60);
  if (seconds === DEFAULT_LIMIT_SECONDS) {
    return undefined;
  }
  return minutes === 0 ? `${seconds}s` : `${minutes}m${seconds % 60}s`;
};
