import type { Instant } from '#domain/time/instant.ts';

const isSameDay = (one: Date, other: Date): boolean =>
  one.getFullYear() === other.getFullYear() &&
  one.getMonth() === other.getMonth() &&
  one.getDate() === other.getDate();

/** The time of day in the viewer's zone, with the date before it unless it is today's. */
export const formatMoment = (locale: string, at: Instant, now: Instant): string => {
  const moment = new Date(at);
  return new Intl.DateTimeFormat(locale, {
    ...(isSameDay(moment, new Date(now)) ? {} : { dateStyle: 'medium' }),
    timeStyle: 'short',
  }).format(moment);
};
