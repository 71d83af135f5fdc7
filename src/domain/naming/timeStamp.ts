import type { Instant } from '../time/instant.ts';

/**
 * A moment as it stands in names: `yyyyMMdd-HHmmss` in the given zone, so that names stand in the order of time.
 *
 * @example readTimeStamp(toInstant('2026-11-24T02:30:05Z'), 'Europe/Berlin') // → '20261124-033005'
 */
export const readTimeStamp = (now: Instant, zone: string): string => {
  const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const digits = (type: Intl.DateTimeFormatPartTypes): string =>
    format
      .formatToParts(now)
      .filter((part) => part.type === type)
      .map(({ value }) => value)
      .join('');
  const date = `${digits('year').padStart(4, '0')}${digits('month')}${digits('day')}`;
  return `${date}-${digits('hour')}${digits('minute')}${digits('second')}`;
};
