import {
  CheckCircleIcon,
  ExclamationCircleIcon,
  HourglassHalfIcon,
  InProgressIcon,
  UnknownIcon,
} from '@patternfly/react-icons';
import type { TFunction } from 'i18next';
import type { ComponentType } from 'react';

import type { SnapshotState } from '#domain/snapshot/snapshotState.ts';

export type StateLook = {
  readonly label: string;
  readonly icon: ComponentType;
  readonly status?: 'success' | 'danger';
};

/** Word and icon of a snapshot's state in a list. */
export const stateLook = (t: TFunction, kind: SnapshotState['kind']): StateLook => {
  switch (kind) {
    case 'waiting':
      return { label: t('Waiting'), icon: HourglassHalfIcon };
    case 'copying':
      return { label: t('Snapshotting'), icon: InProgressIcon };
    case 'retrying':
      return { label: t('Snapshotting · retrying'), icon: InProgressIcon };
    case 'finishing':
      return { label: t('Finishing (VM no longer affected)'), icon: InProgressIcon };
    case 'ready':
      return { label: t('Ready'), icon: CheckCircleIcon, status: 'success' };
    case 'failed':
      return { label: t('Failed'), icon: ExclamationCircleIcon, status: 'danger' };
    case 'broken':
      return { label: t('Not usable'), icon: ExclamationCircleIcon, status: 'danger' };
    case 'stopping':
      return { label: t('Stopping'), icon: InProgressIcon };
    case 'unknown':
      return { label: t('Unknown'), icon: UnknownIcon };
    case 'deleting':
      return { label: t('Deleting'), icon: InProgressIcon };
  }
};
