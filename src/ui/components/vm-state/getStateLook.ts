import {
  ExclamationCircleIcon,
  InProgressIcon,
  OffIcon,
  PauseCircleIcon,
  SyncAltIcon,
  UnknownIcon,
} from '@patternfly/react-icons';
import type { ComponentType } from 'react';

import type { VmState } from '#domain/vm/vmState.ts';

export type StateLook = { readonly icon: ComponentType; readonly isDanger?: boolean };

const BROKEN: StateLook = { icon: ExclamationCircleIcon, isDanger: true };
const IN_PROGRESS: StateLook = { icon: InProgressIcon };

const LOOKS_BY_STATUS: Readonly<Record<string, StateLook>> = {
  Running: { icon: SyncAltIcon },
  Stopped: { icon: OffIcon },
  Paused: { icon: PauseCircleIcon },
  Unknown: { icon: UnknownIcon },
  CrashLoopBackOff: BROKEN,
  DataVolumeError: BROKEN,
  ErrImagePull: BROKEN,
  ErrorPvcNotFound: BROKEN,
  ErrorUnschedulable: BROKEN,
  ImagePullBackOff: BROKEN,
};

/** The icon beside the word for a VM's state; whatever is neither at rest nor broken is in progress. */
export const getStateLook = (state: VmState): StateLook => {
  switch (state.kind) {
    case 'idle':
      return LOOKS_BY_STATUS[state.status] ?? IN_PROGRESS;
    case 'frozen':
      return BROKEN;
    case 'snapshotting':
    case 'restoring':
    case 'deleting':
      return IN_PROGRESS;
  }
};
