import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readOwner } from '../cluster/lock/StageLock.ts';
import type { StageOwner } from '../cluster/lock/StageLock.ts';
import type { Stage } from '../cluster/stage.ts';
import { StageInUseError } from '../cluster/StageInUseError.ts';
import { getLayout } from '../cluster/stageLayout.ts';
import { startStage } from '../cluster/startStage.ts';
import { ensureHostBuilt } from '../console-host/buildHost.ts';
import { fillEstate } from '../estate/fillEstate.ts';
import { fillLargeEstate } from '../estate/fillLargeEstate.ts';
import { ensurePluginBuilt, watchPlugin } from '../plugin/buildPlugin.ts';
import type { PluginWatch } from '../plugin/buildPlugin.ts';
import { ensureTools } from '../tools/ensureTools.ts';
import { showProgress } from '../tools/showProgress.ts';
import type { Command } from './command.ts';
import { buildNotice, buildRunningNotice } from './startNotice.ts';
import { readStartOptions } from './startOptions.ts';
import type { StartOptions } from './startOptions.ts';
import { chooseHostPort } from './startPort.ts';
import { untilAborted } from './untilAborted.ts';

const usualDir = fileURLToPath(new URL('../../.stage', import.meta.url));

/** Brings the whole product up on this machine and keeps it up until it is told to end. */
export const runStart: Command = async (args, signal) => {
  const options = readStartOptions(args);
  const owner = readOwner(getLayout(getStageDir(options)).lock);
  if (owner) return tellWhereItRuns(owner, options);
  try {
    const built = await build(options, signal);
    /* It goes on beside the start of the cluster: its first build takes as long. */
    const watch = watchPlugin(tell);
    try {
      const stage = await startWithConsole(built, options, signal);
      return await serve({ stage, watch }, options, signal);
    } finally {
      await watch.close();
    }
  } catch (error) {
    if (error instanceof StageInUseError) return tellWhereItRuns(error.owner, options);
    throw error;
  }
};

/** What has to be there before anything can be started. */
type Built = { tools: Awaited<ReturnType<typeof ensureTools>>; plugin: string };

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

function getStageDir({ dir }: StartOptions): string {
  return resolve(dir ?? usualDir);
}

function tellWhereItRuns(owner: StageOwner, options: StartOptions): number {
  buildRunningNotice(owner, options).forEach(tell);
  return 0;
}

async function build(options: StartOptions, signal: AbortSignal): Promise<Built> {
  /* Nobody should learn after minutes of building that the port is taken. */
  if (options.port !== undefined) await chooseHostPort(options.port);
  const report = showProgress(process.stderr);
  const tools = await untilAborted(signal, ensureTools({ report }));
  tell('Building what has changed of the plugin and its console …');
  const built = Promise.all([ensurePluginBuilt(), ensureHostBuilt()]);
  const [plugin] = await untilAborted(signal, built);
  return { tools, plugin };
}

async function startWithConsole(
  { tools, plugin }: Built,
  options: StartOptions,
  signal: AbortSignal,
): Promise<Stage> {
  const { port, note } = await chooseHostPort(options.port);
  if (note !== undefined) tell(note);
  tell('Starting Kubernetes and KubeVirt …');
  return startStage({
    dir: getStageDir(options),
    tools,
    consoleHost: { port, plugin },
    fresh: options.fresh,
    withoutKubevirt: options.withoutKubevirt,
    signal,
    onLine: tell,
  });
}

async function serve(
  { stage, watch }: { stage: Stage; watch: PluginWatch },
  options: StartOptions,
  signal: AbortSignal,
): Promise<number> {
  try {
    /* A page that is opened while files are replaced would miss some of them. */
    await untilAborted(signal, Promise.all([fill(stage, options), watch.built]));
    const notice = buildNotice(stage, process.pid);
    stage.announce(notice);
    notice.forEach(tell);
    return await serveUntilTold(stage, signal);
  } finally {
    await stage.stop();
  }
}

async function fill({ kubeconfig }: Stage, { large }: StartOptions): Promise<void> {
  tell('Filling the demo estate …');
  await fillEstate({ kubeconfig });
  if (!large) return;
  tell(`Adding ${large.vms} virtual machines with ${large.snapshots} snapshots in all …`);
  await fillLargeEstate({ kubeconfig, ...large });
}

async function serveUntilTold(stage: Stage, signal: AbortSignal): Promise<number> {
  const told = new Promise<undefined>((resolve) => {
    if (signal.aborted) resolve(undefined);
    signal.addEventListener('abort', () => resolve(undefined));
  });
  const gone = await Promise.race([told, stage.gone]);
  tell(
    gone === undefined
      ? 'Ending everything …'
      : `The supervisor has ended (${gone}): ending what it left. Start again; its log is in ${stage.logs}.`,
  );
  return gone === undefined ? 0 : 1;
}
