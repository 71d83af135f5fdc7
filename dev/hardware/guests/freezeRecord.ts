/** What stays known of a frozen guest, across a restart of this process too. */
export type FreezeRecord = {
  frozenAt: number;
  /** When it thaws by itself; null: only when told to. */
  thawAt: number | null;
  /** It thawed by itself because Windows gave up holding its writes: the next thaw fails. */
  gaveUp: boolean;
};

/** VSS holds the writes of a Windows guest for no longer than this. */
const vssLimitMs = 10_000;

/**
 * When a guest frozen now thaws by itself: after the timeout that came with the freeze (0 means
 * never), on Windows after ten seconds at most, whatever was asked for.
 *
 * @example planThaw({ now: 0, timeoutMs: 300000, isWindows: true }).thawAt // → 10000
 */
export function planThaw(freeze: {
  now: number;
  timeoutMs: number;
  isWindows: boolean;
}): FreezeRecord {
  const { now, timeoutMs, isWindows } = freeze;
  const asked = timeoutMs === 0 ? Infinity : timeoutMs;
  const lasts = isWindows ? Math.min(asked, vssLimitMs) : asked;
  return { frozenAt: now, thawAt: Number.isFinite(lasts) ? now + lasts : null, gaveUp: false };
}

export type SafetyThaw =
  { do: 'wait'; untilMs: number } | { do: 'stay' } | { do: 'thaw'; gaveUp: boolean };

/**
 * What the guest does about its freeze now. A safety thaw is tried once, and a guest that refuses
 * it stays frozen; Windows does not ask anybody.
 */
export function planSafetyThaw(
  record: FreezeRecord,
  guest: { isWindows: boolean; thawError: string | undefined },
  now: number,
): SafetyThaw {
  if (record.thawAt === null || record.gaveUp) return { do: 'stay' };
  if (now < record.thawAt) return { do: 'wait', untilMs: record.thawAt };
  const isByVss = guest.isWindows && record.thawAt - record.frozenAt >= vssLimitMs;
  if (!isByVss && guest.thawError !== undefined) return { do: 'stay' };
  return { do: 'thaw', gaveUp: isByVss };
}
