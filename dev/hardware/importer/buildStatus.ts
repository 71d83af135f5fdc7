export type ShownState = { phase: string; progress?: string; error?: string };

type Condition = {
  type: string;
  status: string;
  reason: string;
  message: string;
  lastTransitionTime: string;
  lastHeartbeatTime: string;
};

/** The status of a DataVolume; with an error, Running is False with the reason Error, as in CDI. */
export function buildStatus(claimName: string, state: ShownState, time: string): object {
  const isDone = state.phase === 'Succeeded';
  const isBound = isDone || isFilling(state);
  const isRunning = isFilling(state) && state.error === undefined;
  const reason = isDone ? 'Completed' : (state.error && 'Error') || state.phase;
  const build = (type: string, isTrue: boolean, why: string, message = ''): Condition => ({
    type,
    status: isTrue ? 'True' : 'False',
    reason: why,
    message,
    lastTransitionTime: time,
    lastHeartbeatTime: time,
  });
  return {
    claimName,
    phase: state.phase,
    progress: state.progress ?? (isDone ? '100.0%' : 'N/A'),
    conditions: [
      build('Bound', isBound, isBound ? 'Bound' : 'Pending'),
      build('Ready', isDone, isDone ? '' : 'TransferRunning'),
      build('Running', isRunning, reason, state.error),
    ],
  };
}

function isFilling({ phase }: ShownState): boolean {
  return phase.endsWith('InProgress') || phase === 'UploadReady';
}
