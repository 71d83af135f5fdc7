import type { ReactElement } from 'react';

import { getSnapshotState } from '#domain/snapshot/snapshotState.ts';
import { useT } from '#ui/i18n.ts';

import { progressText } from './progressText.ts';
import { useSnapshotProgress } from './useSnapshotProgress.ts';

type SnapshotTitleProps = { readonly name: string; readonly namespace: string };

/** What a snapshot is doing, in two or three words. */
export const SnapshotTitle = ({ name, namespace }: SnapshotTitleProps): ReactElement => {
  const t = useT();
  const { snapshot } = useSnapshotProgress(name, namespace);
  switch (snapshot.kind) {
    case 'loaded':
      return <>{progressText(t, getSnapshotState(snapshot.data)).title}</>;
    case 'missing':
      return <>{t('Snapshot {{name}} is gone', { name })}</>;
    default:
      return <>{t('Snapshot')}</>;
  }
};
