import type { TFunction } from 'i18next';

/** Why a snapshot does not come to the copies, of which KubeVirt itself says nothing. */
export const undecidedText = (t: TFunction, disks: readonly string[]): string =>
  t(
    'The storage of {{disks}} has several snapshot classes and none of them is the default. An administrator has to choose one.',
    { disks: disks.join(', ') },
  );
