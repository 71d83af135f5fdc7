import type { ProcessSpec } from './processSpec.ts';

/** What the parent asks of the supervisor, one JSON object a line on its stdin; the end of stdin means stop. */
export type SupervisorCommand =
  { do: 'start'; spec: ProcessSpec } | { do: 'signal'; name: string; signal: ProcessSignal };

export type ProcessSignal = 'SIGKILL' | 'SIGTERM' | 'SIGSTOP' | 'SIGCONT';

/** What the supervisor tells its parent, one JSON object a line on its stdout. */
export type SupervisorEvent =
  | { event: 'started'; name: string; pid: number }
  | { event: 'ready'; name: string; pid: number }
  | { event: 'died'; name: string; how: string; restartInMs: number }
  | { event: 'ended'; name: string; forced: boolean };
