import { getDelay } from '../watch/backOff.ts';

/** How long a call to the hardware takes, whether it ever ends, and how. */
export type CallSettings = {
  afterMs: number;
  hangs: boolean;
  error?: string | undefined;
  /** An injected error ends by itself this long after it first showed. */
  healAfterMs?: number | undefined;
};

/** One request, repeated until it succeeds; forgotten when the process ends. */
export type Call = {
  startedAt: number;
  failures: number;
  firstErrorAt?: number;
  /** Set between a failure and the next try. */
  retryAt?: number;
  /** An error asked for by annotation ends with the annotation, one of the disk itself does not. */
  failedBy?: Culprit;
};

export type Culprit = 'annotation' | 'disk';

export type CallStep =
  | { do: 'wait'; untilMs?: number }
  | { do: 'start' }
  | { do: 'fail'; error: string }
  | { do: 'succeed' };

const retry = { firstMs: 1000, maxMs: 8000 };

/**
 * Where a call stands, given the settings as they are now. Editing them acts on calls in
 * flight: a shorter time ends it earlier, a removed error lets the waiting retry succeed at once.
 */
export function planCall(call: Call | undefined, settings: CallSettings, now: number): CallStep {
  if (call === undefined) return { do: 'start' };
  const error = getStandingError(call, settings, now);
  if (call.retryAt !== undefined) return planRetry(call, call.retryAt, { error, settings, now });
  if (settings.hangs) return { do: 'wait' };
  const endsAt = call.startedAt + settings.afterMs;
  if (now < endsAt) return { do: 'wait', untilMs: endsAt };
  return error === undefined ? { do: 'succeed' } : { do: 'fail', error };
}

function planRetry(
  call: Call,
  retryAt: number,
  at: { error: string | undefined; settings: CallSettings; now: number },
): CallStep {
  if (at.now >= retryAt) return { do: 'start' };
  if (call.failedBy !== 'annotation') return { do: 'wait', untilMs: retryAt };
  if (at.error === undefined) return { do: 'start' };
  return { do: 'wait', untilMs: Math.min(retryAt, getHealTime(call, at.settings)) };
}

/** The record of a call after it failed now: when it failed first, and when to try again. */
export function recordFailure(call: Call, now: number, failedBy: Culprit): Call {
  const retryAt = now + getDelay(retry, call.failures);
  const firstErrorAt = call.firstErrorAt ?? now;
  return { ...call, failures: call.failures + 1, firstErrorAt, retryAt, failedBy };
}

/** The record of a call that is sent again now. */
export function recordStart(call: Call | undefined, now: number): Call {
  const { retryAt: _past, failedBy: _by, ...earlier } = call ?? { failures: 0 };
  return { ...earlier, startedAt: now };
}

function getHealTime({ firstErrorAt }: Call, { healAfterMs }: CallSettings): number {
  if (firstErrorAt === undefined || healAfterMs === undefined) return Infinity;
  return firstErrorAt + healAfterMs;
}

function getStandingError(call: Call, settings: CallSettings, now: number): string | undefined {
  return now >= getHealTime(call, settings) ? undefined : settings.error;
}
