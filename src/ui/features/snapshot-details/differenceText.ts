import type { TFunction } from 'i18next';

import type { Difference } from '#domain/difference/difference.ts';
import { getAspect } from '#domain/difference/getAspect.ts';

import { aspectText } from './aspectText.ts';

export type DifferenceText = {
  readonly what: string;
  /** KubeVirt's own name of the field, where only that tells it. */
  readonly field?: string;
};

/** Of which thing it is. */
const thingText = (t: TFunction, { topic, name, path }: Difference): string => {
  switch (topic) {
    case 'instance-type':
      return path === 'kind' ? t('Kind of the instance type') : t('Instance type');
    case 'preference':
      return path === 'kind' ? t('Kind of the preference') : t('Preference');
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
    case 'template-annotation':
      return t('Annotation {{name}} of the template', { name });
    case 'other':
      return t('Other setting');
  }
};

/** What it is that differs. */
export const differenceText = (t: TFunction, difference: Difference): DifferenceText => {
  const { name, path } = difference;
  const aspect = getAspect(difference);
  switch (aspect) {
    case undefined:
      return { what: thingText(t, difference), ...(path === '' ? {} : { field: path }) };
    case 'whole':
    case 'disk':
    case 'network':
    case 'name':
    case 'kind':
      return { what: thingText(t, difference) };
    default:
      return { what: aspectText(t, aspect, name) };
  }
};
