import { getAnnotation, getKey, isDeleting } from '../../kube/kubeObject.ts';
import type { Call } from '../settings/call.ts';
import { recordFailure, recordStart } from '../settings/call.ts';
import type { Claim } from '../watch/storageObjects.ts';
import { WorkQueue } from '../watch/workQueue.ts';
import { getVolumeName } from './buildVolume.ts';
import { getProvisioningSettings } from './classSettings.ts';
import { findOrigin } from './findOrigin.ts';
import type { ClaimFacts } from './planClaim.ts';
import { planClaim } from './planClaim.ts';
import type { ClaimJob, Reported } from './provisionClaim.ts';
import { provisionOrFail, reportFailure } from './provisionClaim.ts';
import type { StorageDeps } from './storageDeps.ts';

const provisionerAnnotation = 'volume.kubernetes.io/storage-provisioner';
const nodeAnnotation = 'volume.kubernetes.io/selected-node';

/** Makes a volume, with its bytes, for every claim that asks for one. */
export function startClaimController(deps: StorageDeps): WorkQueue {
  const { caches, log, now } = deps;
  const calls = new Map<string, Call>();
  const reported: Reported = new Map();
  const queue = new WorkQueue({
    name: 'PersistentVolumeClaim',
    log,
    reconcile: async (key) => {
      const claim = caches.claims.get(key);
      const storageClass = caches.storageClasses.get(claim?.spec.storageClassName ?? '');
      if (claim === undefined || storageClass === undefined) return undefined;
      const { uid } = claim.metadata;
      const job = { deps, claim, storageClass };
      const facts = readClaim(job);
      const settings = getProvisioningSettings(storageClass);
      const started = recordStart(undefined, now());
      const step = planClaim({ facts, settings, call: calls.get(uid), now: now() });
      switch (step.do) {
        case 'rest':
          calls.delete(uid);
          reported.delete(uid);
          return undefined;
        case 'wait':
          return step.untilMs === undefined ? undefined : step.untilMs - now();
        case 'report':
          return reportFailure(job, reported, step.message);
        case 'start-call':
          calls.set(uid, recordStart(calls.get(uid), now()));
          return 0;
        case 'fail-call':
          calls.set(uid, recordFailure(calls.get(uid) ?? started, now(), 'annotation'));
          await reportFailure(job, reported, step.message);
          return 0;
        case 'provision':
          return provisionOrFail(job, { facts, calls, reported });
      }
    },
  });
  wake(deps, queue);
  return queue;
}

function readClaim({ deps: { caches }, claim, storageClass }: ClaimJob): ClaimFacts {
  const isOurs = getAnnotation(claim, provisionerAnnotation) === storageClass.provisioner;
  return {
    isDone:
      claim.spec.volumeName !== undefined ||
      isDeleting(claim) ||
      caches.volumes.get(getVolumeName(claim.metadata.uid)) !== undefined,
    isRequested: isOurs && !storageClass.provisioner.startsWith('kubernetes.io/'),
    waitsForConsumer: storageClass.volumeBindingMode === 'WaitForFirstConsumer',
    selectedNode: getAnnotation(claim, nodeAnnotation),
    origin: findOrigin(caches, claim, storageClass),
  };
}

function wake({ caches }: StorageDeps, queue: WorkQueue): void {
  const addPending = (isConcerned: (claim: Claim) => boolean): void =>
    caches.claims
      .all()
      .filter((claim) => claim.spec.volumeName === undefined && isConcerned(claim))
      .forEach((claim) => queue.add(getKey(claim.metadata)));
  const madeFrom = (claim: Claim): string | undefined =>
    (claim.spec.dataSourceRef ?? claim.spec.dataSource)?.name;
  caches.claims.onChange((claim) => {
    queue.add(getKey(claim.metadata));
    addPending((other) => madeFrom(other) === claim.metadata.name);
  });
  caches.storageClasses.onChange(({ metadata }) =>
    addPending((claim) => claim.spec.storageClassName === metadata.name),
  );
  caches.snapshots.onChange(({ metadata }) =>
    addPending((claim) => madeFrom(claim) === metadata.name),
  );
  caches.contents.onChange(({ spec }) =>
    addPending((claim) => madeFrom(claim) === spec.volumeSnapshotRef.name),
  );
}
