/** How the supervisor finds out that a process serves: status 200, with `body` in it but for white space, or a line in its log. */
export type ReadyProbe =
  { kind: 'answer'; url: string; caFile?: string; body?: string } | { kind: 'line'; text: string };

/** One process as data: how to start it, when it serves, and who must be gone before it is ended. */
export type ProcessSpec = {
  name: string;
  command: string;
  args: readonly string[];
  logFile: string;
  ready: ReadyProbe;
  /** Its clients: they are ended first. */
  stopAfter: readonly string[];
};
