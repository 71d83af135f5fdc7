import type { TFunction } from 'i18next';

import { dependentsText, uncheckedText } from './dependentsText.ts';
import type { DependentsReading } from './readDependents.ts';

/** One sentence for everything that speaks against deleting a snapshot. */
export const listStakes = (
  t: TFunction,
  { dependents, unchecked }: DependentsReading,
): readonly string[] => [
  ...dependentsText(t, dependents),
  ...(dependents.lastness === 'last' ? [t('It is the last usable snapshot of the VM.')] : []),
  ...unchecked.map((what) => uncheckedText(t, what)),
];
