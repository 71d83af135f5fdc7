/** A point in time: milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number & { readonly __brand: 'Instant' };

/**
 * Reads a Kubernetes time (RFC 3339).
 *
 * @throws TypeError naming the input when it is no time.
 * @example toInstant('2026-11-24T02:30:00Z') // → 1795487400000
 */
export const toInstant = (timestamp: string): Instant => {
  const milliseconds = Date.parse(timestamp);
  if (Number.isNaN(milliseconds)) {
    throw new TypeError(`"${timestamp}" is not an RFC 3339 time`);
  }
  return milliseconds as Instant;
};
