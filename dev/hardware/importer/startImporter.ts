import { getKey } from '../../kube/kubeObject.ts';
import type { Call } from '../settings/call.ts';
import { recordFailure, recordStart } from '../settings/call.ts';
import { WorkQueue } from '../watch/workQueue.ts';
import {
  applyAdoption,
  applyClaim,
  applyFilling,
  applyNode,
  applyState,
} from './applyDataVolumeStep.ts';
import { getImportSettings } from './importSettings.ts';
import type { ImporterDeps } from './importerDeps.ts';
import type { DataVolumeStep } from './planDataVolume.ts';
import { planDataVolume } from './planDataVolume.ts';
import { startProfiles } from './profiles.ts';
import type { DataVolumeReading } from './readDataVolume.ts';
import { readDataVolume } from './readDataVolume.ts';

type Calls = Map<string, Call>;

/** Plays CDI, when all caches are synced. */
export function startImporter(deps: ImporterDeps): { stop: () => void } {
  const { caches, log, now } = deps;
  const calls: Calls = new Map();
  const queue = new WorkQueue({
    name: 'DataVolume',
    log,
    reconcile: async (key) => {
      const dataVolume = caches.dataVolumes.get(key);
      if (dataVolume === undefined) return undefined;
      const reading = readDataVolume(caches, dataVolume);
      const settings = getImportSettings(dataVolume);
      const call = calls.get(dataVolume.metadata.uid);
      const step = planDataVolume({ facts: reading.facts, settings, call, now: now() });
      if (step.do === 'rest') return undefined;
      if (step.do === 'wait') return step.untilMs === undefined ? undefined : step.untilMs - now();
      return applyStep(deps, { step, reading, calls });
    },
  });
  wake(deps, queue);
  const profiles = startProfiles(deps);
  caches.dataVolumes.all().forEach(({ metadata }) => queue.add(getKey(metadata)));
  return {
    stop: () => {
      queue.stop();
      profiles.stop();
    },
  };
}

type ActiveStep = Exclude<DataVolumeStep, { do: 'rest' | 'wait' }>;
type Job = { step: ActiveStep; reading: DataVolumeReading; calls: Calls };

async function applyStep(deps: ImporterDeps, job: Job): Promise<number | undefined> {
  const { step, reading, calls } = job;
  const { uid } = reading.dataVolume.metadata;
  const now = deps.now();
  switch (step.do) {
    case 'show':
      await applyState(deps, reading, step);
      if (step.phase === 'Succeeded') calls.delete(uid);
      return step.untilMs === undefined ? undefined : step.untilMs - deps.now();
    case 'start-call':
      calls.set(uid, recordStart(calls.get(uid), now));
      return 0;
    case 'fail-call':
      calls.set(
        uid,
        recordFailure(calls.get(uid) ?? recordStart(undefined, now), now, 'annotation'),
      );
      await applyState(deps, reading, { phase: 'ImportInProgress', error: step.error });
      return 0;
    default:
      await applyToClaim(deps, job);
      return 0;
  }
}

async function applyToClaim(deps: ImporterDeps, { step, reading }: Job): Promise<void> {
  const { claim } = reading;
  if (claim === undefined) return applyClaim(deps, reading);
  if (step.do === 'adopt') return applyAdoption(deps, reading, claim);
  if (step.do === 'select-node') return applyNode(deps, claim);
  if (step.do === 'fill') return applyFilling(deps, reading, claim);
}

/** A claim or a source that changes concerns few; DataVolumes not yet done look again. */
function wake({ caches }: ImporterDeps, queue: WorkQueue): void {
  const addUnfinished = (): void =>
    caches.dataVolumes
      .all()
      .filter(({ status }) => status?.phase !== 'Succeeded')
      .forEach(({ metadata }) => queue.add(getKey(metadata)));
  caches.dataVolumes.onChange(({ metadata }) => queue.add(getKey(metadata)));
  caches.claims.onChange(({ metadata }) => {
    queue.add(getKey(metadata));
    addUnfinished();
  });
  caches.snapshots.onChange(addUnfinished);
  caches.storageClasses.onChange(addUnfinished);
  caches.dataSources.onChange(addUnfinished);
}
