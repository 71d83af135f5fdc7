import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Stage, StageOptions } from '../../dev/cluster/stage.ts';
import { getLayout } from '../../dev/cluster/stageLayout.ts';
import { startStage } from '../../dev/cluster/startStage.ts';
import { endLeftovers } from '../../dev/cluster/supervisor/endLeftovers.ts';
import { isRunning } from '../../dev/cluster/supervisor/processIdentity.ts';
import { fillEstate } from '../../dev/estate/fillEstate.ts';
import { ensureTools } from '../../dev/tools/ensureTools.ts';
import { showProgress } from '../../dev/tools/showProgress.ts';
import { stageVariable, type StageAccess } from '../fixtures/stageAccess.ts';

const results = join(import.meta.dirname, '../../test-results');

const prefix = 'vm-snapshots-test-';

type LaunchOptions = Pick<StageOptions, 'consoleHost'> & {
  /** Tells the logs of one run of tests from those of another. */
  readonly name: string;
};

export type LaunchedStage = { readonly stage: Stage; readonly end: () => Promise<void> };

/** Starts a stage with the demo's estate for one run of tests, in a folder that goes with it; its logs stay. */
export async function launchStage({ name, ...options }: LaunchOptions): Promise<LaunchedStage> {
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const tools = await ensureTools({ report: showProgress(process.stderr) });
  await removeAbandoned();
  const dir = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  const stage = await startStage({ ...options, dir, tools, onLine: say });
  await fillEstate(stage);
  process.env[stageVariable] = JSON.stringify(describeAccess(stage));
  const end = async (): Promise<void> => {
    await stage.stop();
    const logs = join(results, `${name}-logs`);
    rmSync(logs, { recursive: true, force: true });
    cpSync(stage.logs, logs, { recursive: true });
    rmSync(dir, { recursive: true, force: true });
  };
  return { stage, end };
}

/** Folders of runs that were killed before they could clean up, once nothing of theirs runs any more. */
async function removeAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(name.startsWith(prefix) && name.slice(prefix.length).split('-')[0]);
    const isOurs = pid > 0;
    if (!isOurs || isRunning(pid)) continue;
    const dir = join(tmpdir(), name);
    await endLeftovers(getLayout(dir).processes);
    rmSync(dir, { recursive: true, force: true });
  }
}

function describeAccess({ dir, kubeconfig, kubectl, users }: Stage): StageAccess {
  const people = Object.fromEntries(users.map((user) => [user.name, user.kubeconfig]));
  return { dir, kubeconfig, kubectl, people };
}
