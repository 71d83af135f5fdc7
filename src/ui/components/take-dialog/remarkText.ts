import type { TFunction } from 'i18next';

import type { Remark } from '#domain/remarks/listRemarks.ts';

export type RemarkText = { readonly title: string; readonly meaning: string };

/** What to know before a snapshot is taken, and what it means for a restore. */
export const remarkText = (t: TFunction, remark: Remark): RemarkText => {
  switch (remark.kind) {
    case 'no-available-disk':
      return {
        title: t('No available disk'),
        meaning: t(
          'None of the disks can be copied. Only the configuration will be saved, and a restore brings back no data.',
        ),
      };
    case 'missing-guest-agent':
      return {
        title: t('Missing guest agent'),
        meaning: t(
          'The running guest cannot be asked to finish its writes. After a restore it starts as after a power cut.',
        ),
      };
    case 'paused':
      return {
        title: t('The VM is paused'),
        meaning: t(
          'The guest cannot finish its writes. After a restore it starts as after a power cut.',
        ),
      };
    case 'excluded-disks':
      return {
        title: t('Not all disks can be copied'),
        meaning: t('Without: {{disks}}. A restore leaves them as they are then.', {
          disks: remark.disks.join(', '),
        }),
      };
    case 'windows-many-disks':
      return {
        title: t('Windows may not wait long enough'),
        meaning: t(
          'Windows holds its writes for 10 seconds at most. If cutting {{count}} disks takes longer, the snapshot is tried again or turns out crash-consistent.',
          { count: remark.disks },
        ),
      };
  }
};
