import type { ReactElement } from 'react';

import { getSnapshotState } from '#domain/snapshot/snapshotState.ts';
import { useT } from '#ui/i18n.ts';

import { progressText } from './progressText.ts';
import { useSnapshotProgress } from './useSnapshotProgress.ts';

type SnapshotTitleProps = {
  readonly name: string;
  readonly namespace: string;
  /** UID of the snapshot that is being stopped from here: the API server tells watches of it later. */
  readonly stopped: string | undefined;
};

/** What a snapshot is doing, in two or three words. */
export const SnapshotTitle = (props: SnapshotTitleProps): ReactElement => {
  const { name, namespace, stopped } = props;
  const t = useT();
  const { snapshot } = useSnapshotProgress(name, namespace);
  switch (snapshot.kind) {
    case 'loaded': {
      const { uid } = snapshot.data.metadata;
      const isStopped = stopped !== undefined && uid === stopped;
      const state = isStopped ? ({ kind: 'stopping' } as const) : getSnapshotState(snapshot.data);
      return <>{progressText(t, state).title}</>;
    }
    case 'missing':
      return <>{t('Snapshot {{name}} is gone', { name })}</>;
    default:
      return <>{t('Snapshot')}</>;
  }
};
