import type { TFunction } from 'i18next';

import type { Remark } from '#domain/remarks/remark.ts';

import { obstacleText } from '../vm-state/obstacleText.ts';

type About<K extends Remark['kind']> = Extract<Remark, { kind: K }>;

/** That a snapshot waits for disks, each with the name under which an administrator finds it. */
export const notReadyText = (t: TFunction, { disks }: About<'disks-not-ready'>): string =>
  [
    ...disks.map(({ name, claim, why }) =>
      obstacleText(t, { kind: why, disk: name === claim ? name : `${name} (${claim})` }),
    ),
    t(
      'KubeVirt does not begin before. If the time limit is up first, there is nothing to restore.',
    ),
  ].join(' ');

/** Which disks are left out for want of a snapshot class. */
export const classlessText = (t: TFunction, about: About<'missing-snapshot-class'>): string => {
  const disks = about.disks.join(', ');
  const classes = about.storageClasses.join(', ');
  return [
    classes === ''
      ? t('Without: {{disks}}. The storage is not set up for snapshots.', { disks })
      : t('Without: {{disks}}. The storage ({{classes}}) is not set up for snapshots.', {
          disks,
          classes,
        }),
    t('An administrator can change that. A restore does not touch this data.'),
  ].join(' ');
};

/** That an agent is there which KubeVirt does not support. */
export const unsupportedAgentText = (
  t: TFunction,
  { says }: About<'unsupported-agent'>,
): string => {
  const consequence = t(
    'If the agent cannot freeze the file systems, the snapshot fails and there is nothing to restore. Update the agent.',
  );
  return says === ''
    ? consequence
    : `${t('KubeVirt says: {{words}}', { words: says })}. ${consequence}`;
};
