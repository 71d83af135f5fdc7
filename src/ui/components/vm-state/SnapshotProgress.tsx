import { Alert, Spinner, Stack, StackItem } from '@patternfly/react-core';
import { useRef } from 'react';
import type { ReactElement } from 'react';

import { getSnapshotState } from '#domain/snapshot/snapshotState.ts';
import { useT } from '#ui/i18n.ts';

import { isStoppable } from './isStoppable.ts';
import { RunningSnapshot } from './RunningSnapshot.tsx';
import { StopInPlace } from './StopInPlace.tsx';
import { StopAnswer } from './StopAnswer.tsx';
import { toSnapshotRef } from './toSnapshotRef.ts';
import { useSnapshotProgress } from './useSnapshotProgress.ts';
import { getStopped, useStopSnapshot } from './useStopSnapshot.ts';

type SnapshotProgressProps = { readonly name: string; readonly namespace: string };

/** What one snapshot is doing, live, with the way to stop it. */
export const SnapshotProgress = ({ name, namespace }: SnapshotProgressProps): ReactElement => {
  const t = useT();
  const { snapshot, content } = useSnapshotProgress(name, namespace);
  const stop = useStopSnapshot();
  const regionRef = useRef<HTMLDivElement>(null);
  const stopped = getStopped(stop.step);
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
      return <StopAnswer outcome="gone" stopped={stopped} />;
    case 'loaded':
  }
  const state =
    stopped === undefined ? getSnapshotState(snapshot.data) : ({ kind: 'stopping' } as const);
  return (
    <div ref={regionRef} tabIndex={-1}>
      <Stack hasGutter>
        <StackItem>
          <RunningSnapshot
            snapshot={snapshot.data}
            content={content}
            state={state}
            namespace={namespace}
          />
        </StackItem>
        {stop.step.kind === 'answered' && stopped === undefined && (
          <StackItem>
            <StopAnswer outcome={stop.step.outcome} stopped={undefined} />
          </StackItem>
        )}
        {snapshot.lost !== undefined && (
          <Alert component="p" isInline isPlain variant="warning" title={t('Connection lost')}>
            {t('What is shown may be out of date.')}
          </Alert>
        )}
        {isStoppable(state) && (
          <StackItem>
            <StopInPlace
              namespace={namespace}
              stop={stop}
              onConfirm={() => {
                regionRef.current?.focus();
                stop.confirm(toSnapshotRef(snapshot.data, namespace));
              }}
            />
          </StackItem>
        )}
      </Stack>
    </div>
  );
};
