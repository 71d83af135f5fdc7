import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { StageLock } from './lock/StageLock.ts';
import { prepareStage } from './prepareStage.ts';
import { runStage } from './runStage.ts';
import type { Stage, StageOptions } from './stage.ts';
import { StageInUseError } from './StageInUseError.ts';
import { getLayout } from './stageLayout.ts';
import type { StageLayout } from './stageLayout.ts';
import { endLeftovers } from './supervisor/endLeftovers.ts';
import { ProcessNotReadyError } from './supervisor/ProcessNotReadyError.ts';

const triesForPorts = 3;

/** Starts a whole stage in one folder, and resolves when everything serves. Its processes end with this one. */
export async function startStage(options: StageOptions): Promise<Stage> {
  const layout = getLayout(resolve(options.dir));
  mkdirSync(layout.dir, { recursive: true });
  const lock = StageLock.take(layout.lock);
  if (!(lock instanceof StageLock)) throw new StageInUseError(layout.dir, lock);
  try {
    await endLeftovers(layout.processes);
    if (options.fresh) forget(layout);
    return await startOnFreePorts(options, layout, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Deletes what a stage makes, and nothing else that may lie in the folder. */
function forget({ dir: _dir, lock: _lock, ...made }: StageLayout): void {
  for (const path of Object.values(made)) rmSync(path, { recursive: true, force: true });
}

/** Between the choice of a port and its use another program may take it; then others are chosen. */
async function startOnFreePorts(
  options: StageOptions,
  layout: StageLayout,
  lock: StageLock,
): Promise<Stage> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await runStage(options, await prepareStage(options, layout), lock);
    } catch (error) {
      if (tries >= triesForPorts || !isPortTaken(error)) throw error;
      options.onLine('A port was taken by another program meanwhile; starting on others.');
    }
  }
}

function isPortTaken(error: unknown): boolean {
  return (
    error instanceof ProcessNotReadyError &&
    error.lastLines.some((line) => line.includes('address already in use'))
  );
}
