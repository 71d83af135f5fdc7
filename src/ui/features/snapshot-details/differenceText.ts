import type { TFunction } from 'i18next';

import type { Difference } from '#domain/difference/difference.ts';

/** What it is that differs. */
export const differenceText = (t: TFunction, { topic, name }: Difference): string => {
  switch (topic) {
    case 'cpu':
      return t('CPU');
    case 'memory':
      return t('Memory');
    case 'disk':
      return name === '' ? t('Disks') : t('Disk {{name}}', { name });
    case 'network':
      return name === '' ? t('Networks') : t('Network {{name}}', { name });
    case 'run-strategy':
      return t('Start setting');
    case 'label':
      return t('Label {{name}}', { name });
    case 'annotation':
      return t('Annotation {{name}}', { name });
    case 'template-label':
      return t('Label {{name}} of the template', { name });
    case 'other':
      return t('Other setting');
  }
};
