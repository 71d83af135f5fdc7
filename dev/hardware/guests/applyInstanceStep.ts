import { formatTime } from '../../kube/formatTime.ts';
import { getKey } from '../../kube/kubeObject.ts';
import { buildRunning } from './buildRunning.ts';
import type { GuestDeps } from './guestDeps.ts';
import { getGuestClaims } from './guestDisks.ts';
import type { Instance } from './guestObjects.ts';
import type { GuestSettings } from './guestSettings.ts';
import type { InstanceStep } from './planInstance.ts';
import { reportInstance } from './reportInstance.ts';
import { updateInstance } from './updateInstance.ts';

export type ActiveStep = Exclude<InstanceStep, { do: 'rest' | 'wait' }>;
export type InstanceJob = {
  instance: Instance;
  settings: GuestSettings;
  step: ActiveStep;
  standstill: Set<string>;
};

/** The writes that the steps of `planInstance` stand for. */
export async function applyInstanceStep(deps: GuestDeps, job: InstanceJob): Promise<void> {
  switch (job.step.do) {
    case 'boot':
      await boot(deps, job);
      break;
    case 'stop':
      await stop(deps, job);
      break;
    case 'thaw':
      thaw(deps, job, job.step.gaveUp);
      await reportInstance(deps, job);
      break;
    case 'refuse-thaw':
      refuseThaw(deps, job);
      break;
    case 'report':
      await reportInstance(deps, job);
  }
}

async function boot(deps: GuestDeps, { instance, settings }: InstanceJob): Promise<void> {
  settings.problems.forEach((problem) => tell(deps, instance, problem));
  const facts = { now: new Date(deps.now()), isMigratable: isMigratable(deps, instance) };
  const target = { ref: instance.metadata, uid: instance.metadata.uid };
  await updateInstance(deps, target, (current) => buildRunning(current, settings, facts));
  tell(deps, instance, settings.hasAgent ? 'running, with agent' : 'running, without agent');
}

async function stop(deps: GuestDeps, { instance }: InstanceJob): Promise<void> {
  const target = { ref: instance.metadata, uid: instance.metadata.uid };
  await updateInstance(deps, target, (current) => ({
    ...withTransition(current, 'Succeeded', deps.now()),
    fsFreezeStatus: undefined,
  }));
  tell(deps, instance, 'shut down');
}

/** What gave up is remembered: the thaw that is asked for afterwards is answered with an error. */
function thaw({ freezes, ...deps }: GuestDeps, { instance }: InstanceJob, gaveUp: boolean): void {
  const { uid } = instance.metadata;
  const record = freezes.get(uid);
  if (gaveUp && record) freezes.set(uid, { ...record, gaveUp });
  else freezes.remove(uid);
  tell(deps, instance, gaveUp ? 'Windows gave up holding its writes' : 'thawed, time is up');
}

function refuseThaw({ freezes, ...deps }: GuestDeps, { instance, settings }: InstanceJob): void {
  const { uid } = instance.metadata;
  const record = freezes.get(uid);
  if (record) freezes.set(uid, { ...record, thawAt: null });
  tell(deps, instance, `time is up, but it does not thaw: ${settings.thawError ?? 'unknown'}`);
}

function tell({ log }: Pick<GuestDeps, 'log'>, { metadata }: Instance, happened: string): void {
  log(`VirtualMachineInstance ${getKey(metadata)}`, happened);
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
