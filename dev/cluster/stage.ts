import type { ToolPaths } from '../tools/ensureTools.ts';
import type { ProcessName } from './processes/processNames.ts';
import type { StageUser } from './users/stageUsers.ts';

/** A running cluster with all that is played in it. */
export type Stage = {
  dir: string;
  /** Of the stage's own identity, which may do everything. */
  kubeconfig: string;
  apiServer: string;
  caFile: string;
  users: readonly StageUser[];
  logs: string;
  kubectl: string;
  /** Where the console host serves, if there is one. */
  hostUrl?: string;
  /** What a second start in the same folder says. */
  announce: (notice: string[]) => void;
  /** Ids of the processes that run now, the supervisor's among them. */
  getPids: () => ReadonlyMap<string, number>;
  /** Kills a process hard; resolves when it serves again. */
  kill: (name: ProcessName) => Promise<void>;
  /** Makes a process stand still, so that it neither answers nor dies. */
  pause: (name: ProcessName) => void;
  resume: (name: ProcessName) => void;
  /** Ends everything in order, and whatever a killed supervisor left. */
  stop: () => Promise<void>;
  /** Resolves, with how, when the supervisor has gone, asked or not. */
  gone: Promise<string>;
};

export type StageOptions = {
  dir: string;
  tools: ToolPaths;
  /** Serves the built plugin, in the folder `plugin`, at this port. */
  consoleHost?: { port: number; plugin: string };
  /** Forgets what the last run left. */
  fresh?: boolean;
  /** Leaves out disks, importer and guests: nothing binds, nothing starts. */
  withoutHardware?: boolean;
  /** Gives the start up, and ends in order what runs by then. */
  signal?: AbortSignal;
  /** Hears what a person should know: a process that died, one that serves again. */
  onLine: (line: string) => void;
};
