import type { TFunction } from 'i18next';

import { formatBytes } from '../size/formatBytes.ts';
import type { DiskSummary } from './summarizeDisks.ts';

const countText = (t: TFunction, { included, all }: DiskSummary): string => {
  if (included === 0) {
    return t('No disk');
  }
  return included === all
    ? t('All {{count}} disks', { count: all })
    : t('{{included}} of {{count}} disks', { included, count: all });
};

/** "All 3 disks, 120 GiB" */
export const diskSummaryText = (t: TFunction, locale: string, summary: DiskSummary): string => {
  const count = countText(t, summary);
  return summary.included === 0 || summary.bytes === undefined
    ? count
    : t('{{disks}}, {{size}}', { disks: count, size: formatBytes(locale, summary.bytes) });
};
