import { getMessage } from '../../kube/apiError.ts';
import type { Call } from '../settings/call.ts';
import { recordFailure, recordStart } from '../settings/call.ts';
import type { Content, Snapshot } from '../watch/storageObjects.ts';
import { applyCallFailure, applyCallStart, applyCut } from './cutWrites.ts';
import type { SnapshotStep } from './planSnapshot.ts';
import type { SnapshotReading } from './readSnapshot.ts';
import { applyContentDeletion, applyRelease } from './releaseWrites.ts';
import {
  applyBinding,
  applyContent,
  applyContentReadiness,
  applyCreationTime,
  applyProtection,
  applyReadiness,
} from './statusWrites.ts';
import { getSnapshotHandle } from './snapshotNames.ts';
import type { StorageDeps } from './storageDeps.ts';

type Calls = Map<string, Call>;

export type ActiveStep = Exclude<SnapshotStep, { do: 'wait' | 'rest' | 'report-obstacle' }>;
export type SnapshotJob = { step: ActiveStep; reading: SnapshotReading; calls: Calls };

/** The writes that the steps of `planSnapshot` stand for. */
export async function applySnapshotStep(deps: StorageDeps, job: SnapshotJob): Promise<void> {
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

async function applyCallStep(
  deps: StorageDeps,
  { step, reading, calls }: SnapshotJob,
): Promise<void> {
  const { snapshot, content } = reading;
  if (content === undefined) return;
  const { uid } = snapshot.metadata;
  const call = calls.get(uid) ?? resumeCall(snapshot);
  if (step.do === 'start-call') {
    await applyCallStart(deps, content);
    calls.set(uid, recordStart(call, deps.now()));
  } else if (step.do === 'fail-call') {
    const failed = call ?? recordStart(call, deps.now());
    calls.set(uid, recordFailure(failed, deps.now(), 'annotation'));
    await applyCallFailure(deps, { content, snapshot }, step.message);
  } else {
    await cutOrFail(deps, { content, snapshot }, { reading, calls });
  }
}

/** A volume that is not there or a disk that is full is the driver's error, told like any other. */
async function cutOrFail(
  deps: StorageDeps,
  objects: { content: Content; snapshot: Snapshot },
  { reading, calls }: Pick<SnapshotJob, 'reading' | 'calls'>,
): Promise<void> {
  const { uid } = objects.snapshot.metadata;
  const handle = getSnapshotHandle(uid);
  const volumeHandle = objects.content.spec.source.volumeHandle ?? '';
  let cutAt: Date;
  try {
    cutAt = await deps.disks.cutSnapshot(handle, volumeHandle);
  } catch (error) {
    const call = calls.get(uid) ?? recordStart(undefined, deps.now());
    calls.set(uid, recordFailure(call, deps.now(), 'disk'));
    return applyCallFailure(deps, objects, getMessage(error));
  }
  await applyCut(deps, objects, { reading, cutAt });
}

/** After a restart the call is new, but an error already shown keeps its age. */
function resumeCall(snapshot: Snapshot): Call | undefined {
  const time = snapshot.status?.error?.time;
  return time === undefined
    ? undefined
    : { startedAt: 0, failures: 1, firstErrorAt: Date.parse(time) };
}
