import type { TFunction } from 'i18next';

import type { Remark } from '#domain/remarks/listRemarks.ts';

export type RemarkText = { readonly title: string; readonly meaning: string };

/** What to know before a snapshot is taken, and what it means for a restore. */
export const remarkText = (t: TFunction, remark: Remark): RemarkText => {
  switch (remark.kind) {
    case 'several-snapshot-classes':
      return {
        title: t('The snapshot will fail'),
        meaning: t(
          'The storage of {{disks}} has several snapshot classes and none of them is the default. An administrator has to choose one.',
          { disks: remark.disks.join(', ') },
        ),
      };
    case 'missing-state':
      return {
        title: t('The snapshot may not start'),
        meaning: t(
          'The state of the TPM or firmware has no disk yet. Start the VM once, so that KubeVirt makes it.',
        ),
      };
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
          'The guest cannot be asked to finish its writes. Install the agent in it for snapshots that need no repair.',
        ),
      };
    case 'paused':
      return {
        title: t('The VM is paused'),
        meaning: t(
          'The guest cannot finish its writes while it is paused. Resume it first for a better snapshot.',
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
