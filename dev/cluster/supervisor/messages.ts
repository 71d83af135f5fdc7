/** What the supervisor tells its parent, one JSON object a line on its stdout. */
export type SupervisorEvent =
  | { event: 'started'; name: string; pid: number }
  | { event: 'ready'; name: string; pid: number }
  | { event: 'died'; name: string; how: string; restartInMs: number }
  | { event: 'ended'; name: string; forced: boolean };
