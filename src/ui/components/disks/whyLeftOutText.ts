import type { TFunction } from 'i18next';

import type { WhyLeftOut } from '#domain/disks/getWhyLeftOut.ts';
import type { DiskKind } from '#domain/disks/listDisks.ts';

import { diskKindText } from '../take-dialog/diskKindText.ts';

type LeftOutDisk = {
  readonly why: WhyLeftOut | undefined;
  /** Undefined where the reader knows it already, or nobody does. */
  readonly kind: DiskKind | undefined;
  /** KubeVirt's own words. */
  readonly reason: string | undefined;
};

const plainText = (t: TFunction, { why, kind }: LeftOutDisk): string[] => {
  switch (why) {
    case 'wrong-kind':
      return kind === undefined || kind === 'Other'
        ? [t('Its kind cannot be copied.')]
        : [t('{{kind}}: its kind cannot be copied.', { kind: diskKindText(t, kind) })];
    case 'no-snapshot-class':
      return [t('Its storage is not set up for snapshots. An administrator can change that.')];
    case 'several-snapshot-classes':
      return [
        t(
          'Its storage has several snapshot classes and none of them is the default. An administrator has to choose one.',
        ),
      ];
    case 'no-volume':
      return [t('There is no volume with its data.')];
    case 'no-more':
      return [t('By now it could be copied.')];
    case 'gone':
      return [t('It is not recorded why it was left out, and the VM no longer has it.')];
    case undefined:
      return [t('It is not recorded why it was left out.')];
    case 'other':
      return [];
  }
};

/** Why a disk is not in a snapshot or will not be, a sentence each: in plain words, then in KubeVirt's own. */
export const whyLeftOutText = (t: TFunction, disk: LeftOutDisk): string[] => [
  ...plainText(t, disk),
  ...(disk.reason === undefined || disk.reason === ''
    ? []
    : [t('KubeVirt says: {{words}}', { words: disk.reason })]),
];
