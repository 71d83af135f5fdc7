import { ignoreNotFound } from '../../kube/apiError.ts';
import { formatTime } from '../../kube/formatTime.ts';
import { getAnnotation, getKey, isDeleting } from '../../kube/kubeObject.ts';
import { claims, getPath, pods } from '../../kube/resources.ts';
import { patchAnnotations } from '../watch/patchObject.ts';
import { WorkQueue } from '../watch/workQueue.ts';
import { buildFinishedPod, buildHeldPod, buildRunningPod } from './buildPodStatus.ts';
import type { GuestDeps } from './guestDeps.ts';
import { nodeName } from './guestDeps.ts';
import { getInstanceUid } from './guestDisks.ts';
import type { Pod } from './guestObjects.ts';
import { isFinal } from './instanceStates.ts';
import type { PodFacts, PodStep } from './planPod.ts';
import { planPod } from './planPod.ts';

const nodeAnnotation = 'volume.kubernetes.io/selected-node';

/** Plays scheduler and kubelet for the pods that carry guests and plugged-in disks. */
export function startPodController(deps: GuestDeps): WorkQueue {
  const { caches, log } = deps;
  const queue = new WorkQueue({
    name: 'Pod',
    log,
    reconcile: async (key) => {
      const pod = caches.pods.get(key);
      if (pod === undefined) return undefined;
      const step = planPod(readPod(deps, pod));
      if (step.do !== 'rest') await applyStep(deps, pod, step);
      return undefined;
    },
  });
  caches.pods.onChange(({ metadata }) => queue.add(getKey(metadata)));
  caches.instances.onChange(({ metadata }) => {
    caches.pods
      .all()
      .filter((pod) => getInstanceUid(pod) === metadata.uid)
      .forEach((pod) => queue.add(getKey(pod.metadata)));
  });
  caches.claims.onChange((claim) => {
    caches.pods
      .all()
      .filter((pod) => pod.spec.nodeName === undefined)
      .filter((pod) => pod.metadata.namespace === claim.metadata.namespace)
      .forEach((pod) => queue.add(getKey(pod.metadata)));
  });
  return queue;
}

function readPod({ caches }: GuestDeps, pod: Pod): PodFacts {
  const { namespace } = pod.metadata;
  const uid = getInstanceUid(pod);
  const guest = caches.instances.all().find((it) => it.metadata.uid === uid);
  return {
    phase: pod.status?.phase,
    isDeleting: isDeleting(pod),
    isBound: pod.spec.nodeName !== undefined,
    hasRunningGuest: guest?.status?.phase === 'Running',
    isGuestFinal: guest !== undefined && isFinal(guest),
    claims: getClaimNames(pod).map((name) => {
      const claim = caches.claims.get(getKey({ namespace, name }));
      const storageClass = caches.storageClasses.get(claim?.spec.storageClassName ?? '');
      const phase = claim && (claim.status?.phase ?? 'Pending');
      const waits = storageClass?.volumeBindingMode === 'WaitForFirstConsumer';
      const isPlaced = claim === undefined || getAnnotation(claim, nodeAnnotation) !== undefined;
      return { name, phase, wantsNode: waits && !isPlaced && phase !== 'Bound' };
    }),
  };
}

function getClaimNames(pod: Pod): string[] {
  return (pod.spec.volumes ?? []).flatMap(({ persistentVolumeClaim: source }) =>
    source ? [source.claimName] : [],
  );
}

async function applyStep(
  deps: GuestDeps,
  pod: Pod,
  step: Exclude<PodStep, { do: 'rest' }>,
): Promise<void> {
  const { namespace, uid } = pod.metadata;
  const time = formatTime(deps.now());
  switch (step.do) {
    case 'select-node':
      await selectNode(deps, namespace, step.claims);
      break;
    case 'hold':
      await patchPod(deps, pod, buildHeldPod(step.message, time), step.message);
      break;
    case 'bind':
      await bindPod(deps, pod);
      break;
    case 'run':
      await patchPod(deps, pod, buildRunningPod(pod, time), 'running');
      break;
    case 'finish':
      await patchPod(deps, pod, buildFinishedPod(pod, time), 'finished');
      break;
    case 'remove':
      await ignoreNotFound(deps.api.remove(pods, pod.metadata, { uid, gracePeriodSeconds: 0 }));
      deps.log(`Pod ${getKey(pod.metadata)}`, 'removed');
  }
}

async function bindPod({ api, caches }: GuestDeps, { metadata }: Pod): Promise<void> {
  const { namespace, name, uid } = metadata;
  await api.post(getPath(pods, { namespace, name }, 'binding'), {
    apiVersion: 'v1',
    kind: 'Binding',
    metadata: { name, namespace, uid },
    target: { apiVersion: 'v1', kind: 'Node', name: nodeName },
  });
  caches.pods.put(await api.get<Pod>(pods, metadata));
}

async function selectNode(
  { api, caches, log }: GuestDeps,
  namespace: string | undefined,
  names: string[],
): Promise<void> {
  for (const name of names) {
    const claim = caches.claims.get(getKey({ namespace, name }));
    if (claim === undefined) continue;
    const target = { api, resource: claims, cache: caches.claims };
    await patchAnnotations(target, claim, { [nodeAnnotation]: nodeName });
    log(`PersistentVolumeClaim ${getKey(claim.metadata)}`, `first consumer on ${nodeName}`);
  }
}

async function patchPod(
  { api, caches, log }: GuestDeps,
  pod: Pod,
  status: object,
  happened: string,
): Promise<void> {
  const shown = pod.status?.conditions?.find(({ type }) => type === 'PodScheduled');
  if (shown?.status === 'False' && shown.message?.includes(happened)) return;
  const body = { metadata: { uid: pod.metadata.uid }, status };
  const options = { subresource: 'status', strategic: true };
  const ref = pod.metadata;
  caches.pods.put(await api.patch<Pod>({ resource: pods, ref, body, ...options }));
  log(`Pod ${getKey(pod.metadata)}`, happened);
}
