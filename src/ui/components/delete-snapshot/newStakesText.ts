import type { TFunction } from 'i18next';

import { dependentsText } from './dependentsText.ts';
import type { NewStakes } from './findNewStakes.ts';
import type { Unchecked } from './readDependents.ts';

const doubtText = (t: TFunction, unchecked: Unchecked): string => {
  switch (unchecked) {
    case 'restores':
      return t('Whether a restore uses it');
    case 'clones':
      return t('Whether a clone uses it');
    case 'claims':
      return t('Whether a disk is still being filled from it');
    case 'snapshots':
      return t('Whether it is the last usable snapshot of the VM');
  }
};

/** Sentences for what has come to speak against deleting a snapshot, and apart from them what nobody could look up. */
export const newStakesText = (
  t: TFunction,
  stakes: NewStakes,
): Readonly<Record<'found' | 'doubts', readonly string[]>> => ({
  found: [
    ...dependentsText(t, stakes),
    ...(stakes.isLast ? [t('It is the last usable snapshot of the VM.')] : []),
    ...(stakes.isVmGone
      ? [t('The VM does not exist any more. Afterwards no snapshot can bring it back.')]
      : []),
  ],
  doubts: stakes.unchecked.map((what) => doubtText(t, what)),
});
