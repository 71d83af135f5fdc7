import { Alert, Spinner } from '@patternfly/react-core';
import { useRef } from 'react';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';

import { LoadedProgress } from './LoadedProgress.tsx';
import { StopAnswer } from './StopAnswer.tsx';
import { useSnapshotProgress } from './useSnapshotProgress.ts';
import { getStopped, useStopSnapshot } from './useStopSnapshot.ts';

type SnapshotProgressProps = {
  readonly name: string;
  readonly namespace: string;
  /** Called with the UID of the snapshot once the API server has taken the wish to stop it. */
  readonly onStopped: (uid: string) => void;
};

/** What one snapshot is doing, live, with the way to stop it. */
export const SnapshotProgress = (props: SnapshotProgressProps): ReactElement => {
  const { name, namespace, onStopped } = props;
  const t = useT();
  const { snapshot, content } = useSnapshotProgress(name, namespace);
  const stop = useStopSnapshot(onStopped);
  const regionRef = useRef<HTMLDivElement>(null);
  const show = (): ReactElement => {
    switch (snapshot.kind) {
      case 'loading':
        return <Spinner size="md" aria-label={t('Loading')} />;
      case 'forbidden':
        return <>{t('You may not see snapshots in {{namespace}}.', { namespace })}</>;
      case 'failed':
        return (
          <Alert
            component="p"
            isInline
            isPlain
            variant="danger"
            title={t('The snapshot cannot be read')}
          >
            {snapshot.message}
          </Alert>
        );
      case 'missing':
        return <StopAnswer outcome="gone" stopped={getStopped(stop.step)} />;
      case 'loaded':
        return (
          <LoadedProgress
            snapshot={snapshot.data}
            content={content}
            isLost={snapshot.lost !== undefined}
            namespace={namespace}
            stop={stop}
            refugeRef={regionRef}
          />
        );
    }
  };
  return (
    <div ref={regionRef} tabIndex={-1}>
      {show()}
    </div>
  );
};
