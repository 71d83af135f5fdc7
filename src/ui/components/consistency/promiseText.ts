import type { TFunction } from 'i18next';

import type { Breach, BrokenPromise } from '#domain/consistency/comparePromise.ts';

import { consistencyText } from './consistencyText.ts';

const breachText = (t: TFunction, breach: Breach): string => {
  switch (breach) {
    case 'was-on':
      return t('The VM was to be off, but was on when the disks were cut.');
    case 'without-agent':
      return t('The guest agent did not answer when the disks were cut.');
    case 'paused':
      return t('The VM was paused when the disks were cut.');
    case 'freeze-ended':
      return t('The guest went on writing before all disks were cut.');
    case 'without-disks':
      return t('None of the VM’s disks is in it.');
    case 'unexplained':
      return t('KubeVirt says something about it that this version does not know.');
  }
};

/** What was promised of a snapshot and why it is worse, a sentence each. */
export const promiseText = (t: TFunction, { worse, missing }: BrokenPromise): string[] => [
  ...(worse === undefined
    ? []
    : [
        t('{{promised}} was promised, {{actual}} is what it is.', {
          promised: consistencyText(t, worse.promised).label,
          actual: consistencyText(t, worse.actual).label,
        }),
        ...(worse.breaches.length === 0
          ? [t('KubeVirt does not say why.')]
          : worse.breaches.map((breach) => breachText(t, breach))),
      ]),
  ...(missing.length === 0
    ? []
    : [t('To be in it, but missing: {{disks}}.', { disks: missing.join(', ') })]),
];
