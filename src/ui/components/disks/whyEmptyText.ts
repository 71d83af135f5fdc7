import type { TFunction } from 'i18next';

import type { UncopiedDisk, WhyEmpty } from '#domain/disks/whyEmpty.ts';

const diskText = (t: TFunction, { name, why, says }: UncopiedDisk): string => {
  switch (why) {
    case 'wrong-kind':
      return t('{{disk}} (its kind cannot be copied)', { disk: name });
    case 'no-snapshot-class':
      return t('{{disk}} (its storage is not set up for snapshots)', { disk: name });
    case 'not-looked-at':
      return t('{{disk}} (KubeVirt has not looked at it yet)', { disk: name });
    case 'other':
      return says === ''
        ? name
        : t('{{disk}} (KubeVirt says: {{words}})', { disk: name, words: says });
  }
};

/** Why a snapshot of a VM would hold no data: that it has no disks, or which cannot be copied and why not. */
export const whyEmptyText = (t: TFunction, why: WhyEmpty): string =>
  why.kind === 'no-disks'
    ? t('The VM has no disks. A snapshot holds its settings only.')
    : t('None of its disks can be copied: {{disks}}. A snapshot holds its settings only.', {
        disks: why.disks.map((disk) => diskText(t, disk)).join(', '),
      });
