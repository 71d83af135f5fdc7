import type { ToolPaths } from '../tools/ensureTools.ts';
import type { StageUser } from './users/stageUsers.ts';

/** A running cluster with all that is played in it. */
export type Stage = {
  dir: string;
  /** Of the stage's own identity, which may do everything. */
  kubeconfig: string;
  users: readonly StageUser[];
  logs: string;
  kubectl: string;
  /** Where the console host serves, if there is one. */
  hostUrl?: string;
  /** What a second start in the same folder says. */
  announce: (notice: string[]) => void;
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
  /** Leaves virt-api and virt-controller out; they must have run in this folder before. */
  withoutKubevirt?: boolean;
  /** Gives the start up, and ends in order what runs by then. */
  signal?: AbortSignal;
  /** Hears what a person should know: a process that died, one that serves again. */
  onLine: (line: string) => void;
};
