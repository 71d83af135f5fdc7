import type { Call } from '../settings/call.ts';
import { recordFailure, recordStart } from '../settings/call.ts';
import { getKey } from '../watch/kubeObject.ts';
import type { Snapshot } from '../watch/storageObjects.ts';
import { WorkQueue } from '../watch/workQueue.ts';
import type { SnapshotSettings } from './classSettings.ts';
import { getSnapshotSettings } from './classSettings.ts';
import { applyCallFailure, applyCallStart, applyCut } from './cutWrites.ts';
import type { SnapshotStep } from './planSnapshot.ts';
import { planSnapshot } from './planSnapshot.ts';
import type { SnapshotReading } from './readSnapshot.ts';
import { readSnapshot } from './readSnapshot.ts';
import { applyContentDeletion, applyRelease } from './releaseWrites.ts';
import {
  applyBinding,
  applyContent,
  applyContentReadiness,
  applyCreationTime,
  applyError,
  applyProtection,
  applyReadiness,
} from './statusWrites.ts';
import type { StorageDeps } from './storageDeps.ts';

type Calls = Map<string, Call>;

/** Without its class a snapshot already begun goes on like one that nobody slowed down. */
const classlessSettings: SnapshotSettings = {
  cut: { afterMs: 0, hangs: false },
  readyAfterMs: 0,
  readyHangs: false,
};

/** Brings every VolumeSnapshot, one write at a time, to ready or to its end. */
export function startSnapshotController(deps: StorageDeps): WorkQueue {
  const calls: Calls = new Map();
  const queue = new WorkQueue({
    name: 'VolumeSnapshot',
    log: deps.log,
    reconcile: async (key) => {
      const snapshot = deps.caches.snapshots.get(key);
      if (snapshot === undefined) return undefined;
      const reading = readSnapshot(deps.caches, snapshot);
      const settings =
        reading.snapshotClass === undefined
          ? classlessSettings
          : getSnapshotSettings(reading.snapshotClass);
      const { uid } = snapshot.metadata;
      const now = deps.now();
      const step = planSnapshot({ facts: reading.facts, settings, call: calls.get(uid), now });
      if (step.do === 'wait') return step.untilMs === undefined ? undefined : step.untilMs - now;
      if (step.do === 'rest' || step.do === 'release') calls.delete(uid);
      if (step.do === 'rest') return undefined;
      if (step.do === 'report-obstacle') {
        await applyError(deps, snapshot, step.message);
        return undefined;
      }
      await applyStep(deps, { step, reading, calls });
      return 0;
    },
  });
  wake(deps, queue);
  return queue;
}

type ActiveStep = Exclude<SnapshotStep, { do: 'wait' | 'rest' | 'report-obstacle' }>;
type Job = { step: ActiveStep; reading: SnapshotReading; calls: Calls };

async function applyStep(deps: StorageDeps, job: Job): Promise<void> {
  const { step, reading } = job;
  const { snapshot, content } = reading;
  if (step.do === 'protect') return applyProtection(deps, snapshot);
  if (step.do === 'release') return applyRelease(deps, reading);
  if (content === undefined) return applyContent(deps, reading);
  switch (step.do) {
    case 'bind':
      return applyBinding(deps, snapshot);
    case 'write-creation-time':
      return applyCreationTime(deps, snapshot, reading.facts.content?.cutAt ?? 0);
    case 'make-content-ready':
      return applyContentReadiness(deps, content);
    case 'write-ready':
      return applyReadiness(deps, reading, content.status?.restoreSize ?? 0);
    case 'delete-content':
      return applyContentDeletion(deps, content);
    default:
      return applyCallStep(deps, job);
  }
}

async function applyCallStep(deps: StorageDeps, { step, reading, calls }: Job): Promise<void> {
  const { snapshot, content } = reading;
  if (content === undefined) return;
  const { uid } = snapshot.metadata;
  const call = calls.get(uid) ?? resumeCall(snapshot);
  if (step.do === 'start-call') {
    await applyCallStart(deps, content);
    calls.set(uid, recordStart(call, deps.now()));
  } else if (step.do === 'fail-call') {
    calls.set(uid, recordFailure(call ?? recordStart(call, deps.now()), deps.now()));
    await applyCallFailure(deps, { content, snapshot }, step.message);
  } else {
    await applyCut(deps, { content, snapshot }, reading);
  }
}

/** After a restart the call is new, but an error already shown keeps its age. */
function resumeCall(snapshot: Snapshot): Call | undefined {
  const time = snapshot.status?.error?.time;
  return time === undefined
    ? undefined
    : { startedAt: 0, failures: 1, firstErrorAt: Date.parse(time) };
}

/** Whatever a decision depends on makes the snapshots concerned look again. */
function wake({ caches }: StorageDeps, queue: WorkQueue): void {
  const addAll = (isConcerned: (snapshot: Snapshot) => boolean): void =>
    caches.snapshots
      .all()
      .filter(
        (snapshot) => snapshot.status?.readyToUse !== true || snapshot.metadata.deletionTimestamp,
      )
      .filter(isConcerned)
      .forEach((snapshot) => queue.add(getKey(snapshot.metadata)));
  caches.snapshots.onChange((snapshot) => queue.add(getKey(snapshot.metadata)));
  caches.snapshotClasses.onChange(() => addAll(() => true));
  caches.contents.onChange(({ spec: { volumeSnapshotRef: ref } }) => queue.add(getKey(ref)));
  caches.volumes.onChange(() => addAll(() => true));
  caches.claims.onChange(({ metadata }) =>
    addAll((snapshot) => snapshot.metadata.namespace === metadata.namespace),
  );
}
