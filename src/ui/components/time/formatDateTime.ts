import type { Instant } from '#domain/time/instant.ts';

/** Date and time of day in the viewer's zone. */
export const formatDateTime = (locale: string, at: Instant): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
