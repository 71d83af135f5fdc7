import {
  ExclamationCircleIcon,
  InProgressIcon,
  OffIcon,
  PausedIcon,
  SyncAltIcon,
  UnknownIcon,
} from '@patternfly/react-icons';
import type { ComponentType } from 'react';

import type { VmState } from '#domain/vm/vmState.ts';

const ICONS_BY_STATUS: Readonly<Record<string, ComponentType>> = {
  Running: SyncAltIcon,
  Stopped: OffIcon,
  Paused: PausedIcon,
  Unknown: UnknownIcon,
  CrashLoopBackOff: ExclamationCircleIcon,
  DataVolumeError: ExclamationCircleIcon,
  ErrImagePull: ExclamationCircleIcon,
  ErrorPvcNotFound: ExclamationCircleIcon,
  ErrorUnschedulable: ExclamationCircleIcon,
  ImagePullBackOff: ExclamationCircleIcon,
};

/** The icon beside the word for a VM's state; whatever is neither at rest nor broken is in progress. */
export const getStateIcon = (state: VmState): ComponentType => {
  switch (state.kind) {
    case 'idle':
      return ICONS_BY_STATUS[state.status] ?? InProgressIcon;
    case 'frozen':
      return ExclamationCircleIcon;
    case 'snapshotting':
    case 'restoring':
    case 'deleting':
      return InProgressIcon;
  }
};
