/** A moment as milliseconds since 1970 in UTC. */
export type Instant = number & { readonly __brand: 'Instant' };

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/**
 * Reads a time as Kubernetes writes it (RFC 3339, `metav1.Time`).
 *
 * Anything else is a programming error and throws: a NaN would sort and count wrongly without a word.
 *
 * @example toInstant('2026-11-24T02:30:00Z') // → 1795487400000
 */
export const toInstant = (timestamp: string): Instant => {
  const millis = RFC_3339.test(timestamp) ? Date.parse(timestamp) : NaN;
  if (Number.isNaN(millis)) {
    throw new TypeError(`"${timestamp}" is not an RFC 3339 time`);
  }
  return millis as Instant;
};
