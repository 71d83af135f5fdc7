import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';

import { Stopped } from './Stopped.tsx';
import type { SnapshotRef, StopOutcome } from './stopSnapshot.ts';
import { stopText } from './stopText.ts';

type StopAnswerProps = {
  readonly outcome: StopOutcome | undefined;
  /** The snapshot that was stopped and has gone, if that was the end. */
  readonly stopped: SnapshotRef | undefined;
};

/** What the wish to stop has come to. */
export const StopAnswer = ({ outcome, stopped }: StopAnswerProps): ReactElement => {
  const t = useT();
  return stopped === undefined ? (
    <div role="status">{outcome !== undefined && stopText(t, outcome)}</div>
  ) : (
    <Stopped snapshot={stopped} />
  );
};
