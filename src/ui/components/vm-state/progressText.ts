import type { TFunction } from 'i18next';

import type { SnapshotState } from '#domain/snapshot/snapshotState.ts';

import { isCopyGone } from './isCopyGone.ts';
import { obstacleText } from './obstacleText.ts';
import { setbackText } from './setbackText.ts';

/** A short name for what is going on, and one sentence about it. */
export type ProgressText = { readonly title: string; readonly sentence: string };

type Copying = Extract<SnapshotState, { kind: 'copying' }>;

const copyingText = (t: TFunction, { frozen, started }: Copying): ProgressText => {
  if (frozen && !started) {
    return {
      title: t('Pausing writes in the guest'),
      sentence: t('The guest agent is freezing the file systems, so that files are whole.'),
    };
  }
  if (!started) {
    return {
      title: t('Preparing the copies'),
      sentence: t('KubeVirt is asking the storage for copies of the disks.'),
    };
  }
  return {
    title: t('Copying disks'),
    sentence: frozen
      ? t('The storage is cutting copies of the disks. Writes in the guest wait for that.')
      : t('The storage is cutting copies of the disks.'),
  };
};

/** Says what one snapshot is doing; `holdsNoDisk` where it has come to hold the configuration only. */
export const progressText = (
  t: TFunction,
  state: SnapshotState,
  holdsNoDisk = false,
): ProgressText => {
  switch (state.kind) {
    case 'waiting':
      return {
        title: t('Waiting to start'),
        sentence: state.obstacle
          ? obstacleText(t, state.obstacle)
          : t('KubeVirt has not begun with it yet.'),
      };
    case 'copying':
      return copyingText(t, state);
    case 'retrying':
      return {
        title: t('Trying again after an error'),
        sentence: `${setbackText(t, state.error)} ${t('KubeVirt tries again until it gives up.')}`,
      };
    case 'finishing':
      return {
        title: t('Finishing (VM no longer affected)'),
        sentence: t('The disks are cut. The storage completes the copies.'),
      };
    case 'ready':
      return {
        title: t('Ready'),
        sentence: holdsNoDisk
          ? t('It can be restored, but holds only the configuration of the VM, no data.')
          : t('The snapshot is complete and can be restored.'),
      };
    case 'broken':
      return {
        title: t('Not usable'),
        sentence: isCopyGone(state.error)
          ? t('Copies of disks are gone. As it is, the snapshot cannot be restored.')
          : t('The storage reports an error. As it is, the snapshot cannot be restored.'),
      };
    case 'failed':
      return {
        title: t('Failed'),
        sentence: t('The snapshot could not be taken. The disks of the VM were not changed.'),
      };
    case 'unknown':
      return {
        title: t('Unknown'),
        sentence: t('KubeVirt reports {{phase}}.', { phase: state.phase }),
      };
    case 'stopping':
      return { title: t('Stopping'), sentence: t('What was copied so far is being thrown away.') };
    case 'deleting':
      return { title: t('Deleting'), sentence: t('The snapshot is being deleted.') };
  }
};
