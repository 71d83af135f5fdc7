import type { TFunction } from 'i18next';

import type { Difference } from '#domain/difference/difference.ts';
import { getAspect } from '#domain/difference/getAspect.ts';
import type { Aspect } from '#domain/difference/getAspect.ts';
import { findDiskKind } from '#domain/disks/listDisks.ts';
import { formatBytes } from '#ui/components/size/formatBytes.ts';
import { toBytes } from '#ui/components/size/toBytes.ts';
import { diskKindText } from '#ui/components/take-dialog/diskKindText.ts';

import { startSettingText } from './startSettingText.ts';

export type ValuesText = { readonly before: string; readonly after: string };

/** As much of a rule is still read; the rest has its place in YAML. */
const LONGEST_RULE = 100;

type Write = (value: string) => string;

/** Things that come and go; of anything else a VM has a setting or none. */
const THINGS: readonly (Aspect | undefined)[] = ['disk', 'network', 'whole'];

const SIZES: readonly (Aspect | undefined)[] = [
  'memory',
  'max-memory',
  'memory-requests',
  'memory-limits',
  'hugepages',
  'size',
  'first-size',
];

const chooseWriter = (t: TFunction, locale: string, difference: Difference): Write => {
  const aspect = getAspect(difference);
  if (SIZES.includes(aspect)) {
    return (value) => {
      const bytes = toBytes(value);
      return bytes === undefined ? value : formatBytes(locale, bytes);
    };
  }
  if (difference.topic === 'run-strategy') {
    return (value) => startSettingText(t, value);
  }
  switch (aspect) {
    case 'disk':
    case 'volume':
      return (value) => {
        const kind = findDiskKind(value);
        return kind === undefined ? value : diskKindText(t, kind);
      };
    case 'network':
    case 'attached-to':
      return (value) => (value === 'pod' ? t('Pod network') : value);
    case 'nodes':
      return (value) => (value === '{}' || value.length > LONGEST_RULE ? t('Set') : value);
    case 'whole':
      return (value) => value;
    default:
      return (value) => (value === '{}' ? t('Set') : value);
  }
};

/** How it was and how it is, in words and sizes as far as there are any, and never the same for both. */
export const valuesText = (t: TFunction, locale: string, difference: Difference): ValuesText => {
  const { before, after } = difference;
  const none = THINGS.includes(getAspect(difference)) ? t('Not there') : t('Not set');
  const write = chooseWriter(t, locale, difference);
  const apply = (writeOne: Write): ValuesText => ({
    before: before === undefined ? none : writeOne(before),
    after: after === undefined ? none : writeOne(after),
  });
  const words = apply(write);
  // Two sizes may be too close to each other for a short form.
  return words.before === words.after ? apply((value) => value) : words;
};
