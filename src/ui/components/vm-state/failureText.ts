import type { TFunction } from 'i18next';

import { getStorageWords } from '#domain/snapshot/getStorageWords.ts';
import { parseSetback } from '#domain/snapshot/parseSetback.ts';

import { setbackText } from './setbackText.ts';

const TIME_IS_UP = 'snapshot deadline exceeded';

const explain = (t: TFunction, error: string): string[] => {
  const says = getStorageWords(error);
  return [
    ...(parseSetback(error).kind === 'other' ? [] : [setbackText(t, error)]),
    ...(says === undefined ? [] : [t('The storage says: {{words}}', { words: says })]),
    ...(error === TIME_IS_UP ? [t('KubeVirt gave up when the time limit was over.')] : []),
  ];
};

/** Why a snapshot failed in plain words, as far as KubeVirt's own can be understood. */
export const failureText = (t: TFunction, why: readonly string[]): readonly string[] => [
  ...new Set(why.flatMap((error) => explain(t, error))),
];
