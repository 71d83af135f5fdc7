import type { TFunction } from 'i18next';

import type { Dependents } from '#domain/snapshot/listDependents.ts';

import type { Unchecked } from './readDependents.ts';

/** One sentence for each thing that still needs the snapshot. */
export const dependentsText = (
  t: TFunction,
  { restores, clones, claims }: Pick<Dependents, 'restores' | 'clones' | 'claims'>,
): string[] => [
  ...restores.map((name) => t('Restore {{name}} is not finished and would fail.', { name })),
  ...clones.map((name) => t('Clone {{name}} is not finished and would fail.', { name })),
  ...claims.map((name) =>
    t('Disk {{name}} is still being filled from it and would stay empty.', { name }),
  ),
];

/** One sentence for each kind of thing of which we do not know. */
export const uncheckedText = (t: TFunction, unchecked: Unchecked): string => {
  switch (unchecked) {
    case 'restores':
      return t('Whether a restore uses it could not be checked.');
    case 'clones':
      return t('Whether a clone uses it could not be checked.');
    case 'claims':
      return t('Whether a disk is still being filled from it could not be checked.');
    case 'snapshots':
      return t('Whether it is the last usable snapshot of the VM could not be checked.');
  }
};
