import { getKey, isDeleting } from '../../kube/kubeObject.ts';
import { WorkQueue } from '../watch/workQueue.ts';
import { applyInstanceStep } from './applyInstanceStep.ts';
import type { GuestDeps } from './guestDeps.ts';
import { getInstanceUid, getLauncherPods } from './guestDisks.ts';
import type { Instance } from './guestObjects.ts';
import { getGuestSettings } from './guestSettings.ts';
import { getCondition } from './instanceStates.ts';
import type { InstanceFacts } from './planInstance.ts';
import { planInstance } from './planInstance.ts';
import { findDump, planVolumes } from './planVolumes.ts';

/** What a guest is doing and since when: a change of the first starts the second anew. */
type Stage = { name: string; since: number };

/** Brings guests up, keeps what their VMIs tell true, and shuts them down. */
export function startInstanceController(deps: GuestDeps, standstill: Set<string>): WorkQueue {
  const { caches, freezes, log, now } = deps;
  const stages = new Map<string, Stage>();
  const queue = new WorkQueue({
    name: 'VirtualMachineInstance',
    log,
    reconcile: async (key) => {
      const instance = caches.instances.get(key);
      if (instance === undefined) return undefined;
      const facts = readInstance(deps, instance);
      const settings = getGuestSettings(instance);
      const { since } = getStage(stages, instance, facts, now());
      const step = planInstance({ facts, settings, since, now: now() });
      if (step.do === 'wait') return step.untilMs - now();
      if (step.do === 'rest') {
        if (facts.phase !== 'Running' && facts.phase !== 'Scheduled') {
          freezes.remove(instance.metadata.uid);
          stages.delete(instance.metadata.uid);
        }
        return undefined;
      }
      await applyInstanceStep(deps, { instance, settings, step, standstill });
      return 0;
    },
  });
  caches.instances.onChange(({ metadata }) => queue.add(getKey(metadata)));
  caches.pods.onChange((pod) => {
    if (!isDeleting(pod)) return;
    const owner = caches.instances.all().find((it) => it.metadata.uid === getInstanceUid(pod));
    if (owner !== undefined) queue.add(getKey(owner.metadata));
  });
  return queue;
}

function readInstance({ caches, freezes, now }: GuestDeps, instance: Instance): InstanceFacts {
  const { status, metadata } = instance;
  const pod = getLauncherPods(caches.pods.all()).get(metadata.uid);
  return {
    phase: status?.phase,
    isDeleting: isDeleting(instance),
    isPodDeleting: pod !== undefined && isDeleting(pod),
    record: freezes.get(metadata.uid),
    isFrozenShown: status?.fsFreezeStatus === 'frozen',
    isAgentShown: getCondition(instance, 'AgentConnected') !== undefined,
    hasVolumeChange:
      status?.phase === 'Running' &&
      (planVolumes(instance, new Date(now())) !== undefined ||
        findDump(status.volumeStatus ?? []) !== undefined),
  };
}

function getStage(
  stages: Map<string, Stage>,
  { metadata }: Instance,
  facts: InstanceFacts,
  now: number,
): Stage {
  const name = facts.isDeleting || facts.isPodDeleting ? 'stopping' : (facts.phase ?? 'new');
  const known = stages.get(metadata.uid);
  if (known?.name === name) return known;
  const stage = { name, since: now };
  stages.set(metadata.uid, stage);
  return stage;
}
