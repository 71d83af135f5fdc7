import { getKey, isDeleting } from '../watch/kubeObject.ts';
import type { WorkQueue } from '../watch/workQueue.ts';
import { createWorkQueue } from '../watch/workQueue.ts';
import { buildRunning } from './buildRunning.ts';
import type { GuestDeps } from './guestDeps.ts';
import { getGuestClaims, getInstanceUid, getLauncherPods } from './guestDisks.ts';
import type { Instance } from './guestObjects.ts';
import type { GuestSettings } from './guestSettings.ts';
import { getGuestSettings } from './guestSettings.ts';
import { getCondition } from './instanceStates.ts';
import type { InstanceFacts, InstanceStep } from './planInstance.ts';
import { planInstance } from './planInstance.ts';
import { planVolumes } from './planVolumes.ts';
import { findDump, reportInstance } from './reportInstance.ts';
import { updateInstance } from './updateInstance.ts';
import { formatTime } from '../watch/formatTime.ts';

/** What a guest is doing and since when: a change of the first starts the second anew. */
type Stage = { name: string; since: number };

/** Brings guests up, keeps what their VMIs tell true, and shuts them down. */
export function startInstanceController(deps: GuestDeps, standstill: Set<string>): WorkQueue {
  const { caches, freezes, log, now } = deps;
  const stages = new Map<string, Stage>();
  const queue = createWorkQueue({
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
      await applyStep(deps, { instance, settings, step, standstill });
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
      (planVolumes(instance, new Date(now())) !== undefined || findDump(instance) !== undefined),
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

type ActiveStep = Exclude<InstanceStep, { do: 'rest' | 'wait' }>;
type Job = {
  instance: Instance;
  settings: GuestSettings;
  step: ActiveStep;
  standstill: Set<string>;
};

async function applyStep(deps: GuestDeps, job: Job): Promise<void> {
  const { instance, settings, step } = job;
  const { uid } = instance.metadata;
  const target = { ref: instance.metadata, uid };
  const tell = (happened: string): void =>
    deps.log(`VirtualMachineInstance ${getKey(instance.metadata)}`, happened);
  switch (step.do) {
    case 'boot': {
      settings.problems.forEach(tell);
      const facts = { now: new Date(deps.now()), isMigratable: isMigratable(deps, instance) };
      await updateInstance(deps, target, (current) => buildRunning(current, settings, facts));
      return tell(settings.hasAgent ? 'running, with agent' : 'running, without agent');
    }
    case 'stop':
      await updateInstance(deps, target, (current) => ({
        ...withTransition(current, 'Succeeded', deps.now()),
        fsFreezeStatus: undefined,
      }));
      return tell('shut down');
    case 'thaw':
      if (step.gaveUp) {
        const record = deps.freezes.get(uid);
        if (record) deps.freezes.set(uid, { ...record, gaveUp: true });
      } else deps.freezes.remove(uid);
      tell(step.gaveUp ? 'Windows gave up holding its writes' : 'thawed by itself, time is up');
      return reportInstance(deps, job);
    case 'refuse-thaw': {
      const record = deps.freezes.get(uid);
      if (record) deps.freezes.set(uid, { ...record, thawAt: null });
      return tell(`time is up, but it does not thaw: ${settings.thawError ?? 'no reason given'}`);
    }
    case 'report':
      return reportInstance(deps, job);
  }
}

function withTransition(
  { status }: Instance,
  phase: string,
  now: number,
): Partial<NonNullable<Instance['status']>> {
  const transition = { phase, phaseTransitionTimestamp: formatTime(now) };
  return {
    phase,
    phaseTransitionTimestamps: [...(status?.phaseTransitionTimestamps ?? []), transition],
  };
}

function isMigratable({ caches }: GuestDeps, instance: Instance): boolean {
  const { namespace } = instance.metadata;
  return getGuestClaims(instance, undefined).every((name) =>
    caches.claims.get(getKey({ namespace, name }))?.spec.accessModes?.includes('ReadWriteMany'),
  );
}
