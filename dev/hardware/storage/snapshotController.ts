import { getKey } from '../../kube/kubeObject.ts';
import type { Call } from '../settings/call.ts';
import type { Snapshot } from '../watch/storageObjects.ts';
import { WorkQueue } from '../watch/workQueue.ts';
import { applySnapshotStep } from './applySnapshotStep.ts';
import type { SnapshotSettings } from './classSettings.ts';
import { getSnapshotSettings } from './classSettings.ts';
import { planSnapshot } from './planSnapshot.ts';
import { readSnapshot } from './readSnapshot.ts';
import { applyError } from './statusWrites.ts';
import type { StorageDeps } from './storageDeps.ts';

/** Without its class a snapshot already begun goes on like one that nobody slowed down. */
const classlessSettings: SnapshotSettings = {
  cut: { afterMs: 0, hangs: false },
  readyAfterMs: 0,
  readyHangs: false,
};

/** Brings every VolumeSnapshot, one write at a time, to ready or to its end. */
export function startSnapshotController(deps: StorageDeps): WorkQueue {
  const calls = new Map<string, Call>();
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
      await applySnapshotStep(deps, { step, reading, calls });
      return 0;
    },
  });
  wake(deps, queue);
  return queue;
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
