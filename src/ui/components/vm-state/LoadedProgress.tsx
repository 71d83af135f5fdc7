import { Alert, Stack, StackItem } from '@patternfly/react-core';
import type { ReactElement, RefObject } from 'react';

import type {
  VirtualMachineSnapshot,
  VirtualMachineSnapshotContent,
} from '#api/virtualMachineSnapshot.ts';
import { getSnapshotState } from '#domain/snapshot/snapshotState.ts';
import { useT } from '#ui/i18n.ts';

import { isStoppable } from './isStoppable.ts';
import { RunningSnapshot } from './RunningSnapshot.tsx';
import { StopAnswer } from './StopAnswer.tsx';
import { StopInPlace } from './StopInPlace.tsx';
import { toSnapshotRef } from './toSnapshotRef.ts';
import { getStopped } from './useStopSnapshot.ts';
import type { Stop } from './useStopSnapshot.ts';

type LoadedProgressProps = {
  readonly snapshot: VirtualMachineSnapshot;
  readonly content: VirtualMachineSnapshotContent | undefined;
  readonly isLost: boolean;
  readonly namespace: string;
  readonly stop: Stop;
  /** Takes over the focus when what had it goes. */
  readonly refugeRef: RefObject<HTMLElement>;
};

/** A snapshot that is there, and the way to stop it. */
export const LoadedProgress = (props: LoadedProgressProps): ReactElement => {
  const { snapshot, content, isLost, namespace, stop, refugeRef } = props;
  const t = useT();
  const stopped = getStopped(stop.step);
  const state =
    stopped === undefined ? getSnapshotState(snapshot) : ({ kind: 'stopping' } as const);
  return (
    <Stack hasGutter>
      <StackItem>
        <RunningSnapshot
          snapshot={snapshot}
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
      {isLost && (
        <Alert component="p" isInline isPlain variant="warning" title={t('Connection lost')}>
          {t('What is shown may be out of date.')}
        </Alert>
      )}
      {isStoppable(state) && (
        <StackItem>
          <StopInPlace
            snapshot={snapshot}
            namespace={namespace}
            stop={stop}
            refugeRef={refugeRef}
            onConfirm={() => {
              refugeRef.current?.focus();
              stop.confirm(toSnapshotRef(snapshot, namespace));
            }}
          />
        </StackItem>
      )}
    </Stack>
  );
};
