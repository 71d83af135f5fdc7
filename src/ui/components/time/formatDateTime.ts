import type { Instant } from '#domain/time/instant.ts';

import { getDateTimeFormat } from './getDateTimeFormat.ts';

/** Date and time of day in the viewer's zone. */
export const formatDateTime = (locale: string, at: Instant): string =>
  getDateTimeFormat(locale, 'short').format(new Date(at));
