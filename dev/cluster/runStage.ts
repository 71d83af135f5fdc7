import { bootControlPlane } from './bootControlPlane.ts';
import { describeEvent } from './describeEvent.ts';
import { ApplyClient } from './install/applyClient.ts';
import { touchApiServices } from './install/registerVirtApi.ts';
import type { StageLock } from './lock/StageLock.ts';
import { buildConsoleHost } from './processes/ownProcesses.ts';
import { processNames } from './processes/processNames.ts';
import { getLogFile } from './processes/stageSetup.ts';
import type { StageSetup } from './processes/stageSetup.ts';
import type { Stage, StageOptions } from './stage.ts';
import { endLeftovers } from './supervisor/endLeftovers.ts';
import { supervisorName } from './supervisor/supervisorName.ts';
import { SupervisorClient } from './supervisor/SupervisorClient.ts';

/** Starts the supervisor and, through it, everything else. */
export async function runStage(
  options: StageOptions,
  setup: StageSetup,
  lock: StageLock,
): Promise<Stage> {
  const { layout } = setup;
  const { withoutKubevirt = false } = options;
  const logFile = getLogFile(layout, supervisorName);
  const supervisor = new SupervisorClient({ recordFile: layout.processes, logFile });
  const describe = describeEvent(layout);
  supervisor.listen((event) => {
    const line = describe(event);
    if (line !== undefined) options.onLine(line);
  });
  const giveUp = (): void => void supervisor.stop();
  options.signal?.addEventListener('abort', giveUp);
  try {
    options.signal?.throwIfAborted();
    const api = new ApplyClient(setup.users.kubeconfig);
    await bootControlPlane(supervisor, { api, setup, withoutKubevirt });
    keepVirtApiReachable(supervisor, api);
    if (options.consoleHost) await supervisor.start(buildConsoleHost(setup, options.consoleHost));
    return buildStage({ supervisor, setup, options, lock });
  } catch (error) {
    await supervisor.stop();
    throw error;
  } finally {
    options.signal?.removeEventListener('abort', giveUp);
  }
}

/** When either end of the aggregated API came back, the API server is made to look at once. */
function keepVirtApiReachable(supervisor: SupervisorClient, api: ApplyClient): void {
  const ends: readonly string[] = [processNames.apiServer, processNames.virtApi];
  supervisor.listen(({ event, name }) => {
    if (event !== 'ready' || !ends.includes(name)) return;
    /* It only makes it quicker: the API server looks again by itself. */
    touchApiServices(api, new Date()).catch(() => undefined);
  });
}

type Parts = {
  supervisor: SupervisorClient;
  setup: StageSetup;
  options: StageOptions;
  lock: StageLock;
};

function buildStage({ supervisor, setup, options, lock }: Parts): Stage {
  const { layout, tools, users } = setup;
  const host = options.consoleHost;
  return {
    dir: layout.dir,
    kubeconfig: users.kubeconfig,
    users: users.users,
    logs: layout.logs,
    kubectl: tools.kubectl,
    ...(host ? { hostUrl: `http://localhost:${host.port}` } : {}),
    announce: (notice) => lock.announce(notice),
    stop: async () => {
      await supervisor.stop();
      await endLeftovers(layout.processes);
      lock.release();
    },
    gone: supervisor.gone,
  };
}
