import { Content, Stack, StackItem } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type {
  VirtualMachineSnapshot,
  VirtualMachineSnapshotContent,
} from '#api/virtualMachineSnapshot.ts';
import { holdsNoDisk } from '#domain/consistency/holdsNoDisk.ts';
import { getDeadline } from '#domain/snapshot/getDeadline.ts';
import type { SnapshotState } from '#domain/snapshot/snapshotState.ts';
import { toInstant } from '#domain/time/instant.ts';
import type { Instant } from '#domain/time/instant.ts';
import { useT } from '#ui/i18n.ts';

import { SnapshotLink } from '../snapshot-link/SnapshotLink.tsx';
import { formatDateTime } from '../time/formatDateTime.ts';
import { useLocale } from '../time/useLocale.ts';
import { CopyProgress } from './CopyProgress.tsx';
import { HoldersNote } from './HoldersNote.tsx';
import { isStoppable } from './isStoppable.ts';
import { progressText } from './progressText.ts';
import { Since } from './Since.tsx';
import { SnapshotReasons } from './SnapshotReasons.tsx';
import { SourceNotes } from './SourceNotes.tsx';
import { starterText } from './starterText.ts';
import { useSeenState } from './useSeenState.ts';

type RunningSnapshotProps = {
  readonly snapshot: VirtualMachineSnapshot;
  readonly content: VirtualMachineSnapshotContent | undefined;
  readonly state: SnapshotState;
  readonly namespace: string;
};

const getEnd = (snapshot: VirtualMachineSnapshot): Instant | 'never' =>
  getDeadline(snapshot) ?? 'never';

/** The facts of one snapshot that is there: which, since when, what it does, how far it is. */
export const RunningSnapshot = (props: RunningSnapshotProps): ReactElement => {
  const { snapshot, content, state, namespace } = props;
  const t = useT();
  const locale = useLocale();
  const isUnfinished = isStoppable(state);
  const isUnderWay = isUnfinished || state.kind === 'finishing';
  const seen = useSeenState(state, snapshot.spec.source.name, namespace);
  const starter = starterText(t, snapshot);
  const { creationTimestamp } = snapshot.metadata;
  return (
    <Stack hasGutter>
      <StackItem>
        <SnapshotLink snapshot={snapshot} />
        {creationTimestamp !== undefined && (
          <Content component="small">
            {isUnderWay ? (
              <Since
                start={toInstant(creationTimestamp)}
                deadline={isUnfinished ? getEnd(snapshot) : undefined}
              />
            ) : (
              formatDateTime(locale, toInstant(creationTimestamp))
            )}
          </Content>
        )}
        {starter !== undefined && <Content component="small">{starter}</Content>}
      </StackItem>
      <StackItem aria-live="polite">
        {progressText(t, seen, holdsNoDisk(snapshot)).sentence}
      </StackItem>
      <HoldersNote snapshot={snapshot} state={state} />
      {isUnfinished && (
        <StackItem>
          <SourceNotes snapshot={snapshot} />
        </StackItem>
      )}
      {isUnderWay && <CopyProgress content={content} />}
      <StackItem>
        <SnapshotReasons snapshot={snapshot} state={state} />
      </StackItem>
    </Stack>
  );
};
