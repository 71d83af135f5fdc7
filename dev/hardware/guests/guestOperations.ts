import { getMessage } from '../../kube/apiError.ts';
import { formatTime } from '../../kube/formatTime.ts';
import { getKey } from '../../kube/kubeObject.ts';
import { instances } from '../../kube/resources.ts';
import { createKeyedLock } from '../disks/keyedLock.ts';
import { parseDuration } from '../settings/duration.ts';
import { createEvent } from '../watch/events.ts';
import { planThaw } from './freezeRecord.ts';
import type { GuestDeps } from './guestDeps.ts';
import { agentMissing, buildCommandError, GuestError, vssGaveUp } from './guestErrors.ts';
import type { Instance } from './guestObjects.ts';
import { getGuestSettings } from './guestSettings.ts';
import { isPaused, isRunning, replaceCondition } from './instanceStates.ts';
import { updateInstance } from './updateInstance.ts';

export type GuestOperations = {
  freeze: (key: string, body: { unfreezeTimeout?: string }) => Promise<void>;
  unfreeze: (key: string) => Promise<void>;
  pause: (key: string) => Promise<void>;
  unpause: (key: string) => Promise<void>;
  reboot: (key: string, how: 'SoftReboot' | 'Reset') => Promise<void>;
};

const thawed = { fsFreezeStatus: undefined };

/** What virt-api asks of a guest through virt-handler, one request at a time per guest. */
export function createGuestOperations(deps: GuestDeps, standstill: Set<string>): GuestOperations {
  const busy = createKeyedLock();
  const withGuest = (key: string, act: (guest: Instance) => Promise<void>): Promise<void> =>
    busy.run(key, async () => {
      const guest = deps.caches.instances.get(key);
      if (guest === undefined || !isRunning(guest)) {
        throw new GuestError(`VirtualMachineInstance ${key} is not running`, 404);
      }
      await act(guest);
    });
  return {
    freeze: (key, body) => withGuest(key, (guest) => freeze(deps, guest, body)),
    unfreeze: (key) => withGuest(key, (guest) => unfreeze(deps, guest)),
    pause: (key) =>
      withGuest(key, async (guest) => {
        standstill.add(guest.metadata.uid);
        await showPaused(deps, guest, true).finally(() => standstill.delete(guest.metadata.uid));
        deps.log(`VirtualMachineInstance ${key}`, 'paused');
      }),
    unpause: (key) =>
      withGuest(key, async (guest) => {
        await showPaused(deps, guest, false);
        deps.log(`VirtualMachineInstance ${key}`, 'unpaused');
      }),
    reboot: (key, how) =>
      withGuest(key, async (guest) => {
        deps.freezes.remove(guest.metadata.uid);
        if (guest.status?.fsFreezeStatus) await show(deps, guest, () => thawed);
        deps.log(`VirtualMachineInstance ${key}`, `${how}: the guest starts again`);
      }),
  };
}

async function freeze(
  deps: GuestDeps,
  guest: Instance,
  { unfreezeTimeout }: { unfreezeTimeout?: string },
): Promise<void> {
  const { freezes, now } = deps;
  const { uid } = guest.metadata;
  const timeoutMs = parseDuration(unfreezeTimeout ?? '');
  if (timeoutMs === undefined)
    throw new GuestError('Unfreeze timeout in freeze request is not set');
  const settings = getGuestSettings(guest);
  const refusal = settings.hasAgent ? settings.freezeError : agentMissing;
  if (refusal !== undefined) return refuseFreeze(deps, guest, refusal);
  if (isPaused(guest)) {
    return refuseFreeze(deps, guest, 'Guest agent is not responding: the domain is paused');
  }
  const earlier = freezes.get(uid);
  if (earlier !== undefined && !earlier.gaveUp) return;
  const record = planThaw({ now: now(), timeoutMs, isWindows: settings.isWindows });
  freezes.set(uid, record);
  try {
    await show(deps, guest, () => ({ fsFreezeStatus: 'frozen' }));
  } catch (error) {
    freezes.remove(uid);
    throw error;
  }
  const until = record.thawAt === null ? 'told otherwise' : new Date(record.thawAt).toISOString();
  deps.log(`VirtualMachineInstance ${getKey(guest.metadata)}`, `frozen until ${until}`);
}

async function refuseFreeze(deps: GuestDeps, guest: Instance, reason: string): Promise<never> {
  const error = buildCommandError('Freeze', reason);
  const key = getKey(guest.metadata);
  deps.log(`VirtualMachineInstance ${key}`, `not frozen: ${reason}`);
  await createEvent(deps.handlerApi, 'virt-handler', {
    resource: instances,
    object: guest,
    type: 'Warning',
    reason: 'FreezeError',
    message: `Failed to freeze VMI: ${error.message}`,
  }).catch((failure: unknown) => deps.log(`VirtualMachineInstance ${key}`, getMessage(failure)));
  throw error;
}

async function unfreeze(deps: GuestDeps, guest: Instance): Promise<void> {
  const { freezes, log } = deps;
  const { uid } = guest.metadata;
  const record = freezes.get(uid);
  const { thawError } = getGuestSettings(guest);
  const name = `VirtualMachineInstance ${getKey(guest.metadata)}`;
  if (record !== undefined && !record.gaveUp && thawError !== undefined) {
    log(name, `not thawed: ${thawError}`);
    throw buildCommandError('Unfreeze', thawError);
  }
  freezes.remove(uid);
  if (guest.status?.fsFreezeStatus) await show(deps, guest, () => thawed);
  if (record?.gaveUp) {
    log(name, 'asked to thaw after Windows had given up');
    throw buildCommandError('Unfreeze', vssGaveUp);
  }
  if (record !== undefined) log(name, 'thawed');
}

async function showPaused(deps: GuestDeps, guest: Instance, isPausedNow: boolean): Promise<void> {
  const time = formatTime(deps.now());
  const condition = {
    status: 'True',
    reason: 'PausedByUser',
    message: 'VMI was paused by user',
    lastProbeTime: time,
    lastTransitionTime: time,
  };
  await show(deps, guest, (current) => ({
    conditions: replaceCondition(current, 'Paused', isPausedNow ? condition : undefined),
  }));
}

async function show(
  deps: GuestDeps,
  guest: Instance,
  change: (current: Instance) => Partial<NonNullable<Instance['status']>>,
): Promise<void> {
  const { uid } = guest.metadata;
  const isThere = await updateInstance(deps, { ref: guest.metadata, uid }, change);
  if (!isThere)
    throw new GuestError(`VirtualMachineInstance ${getKey(guest.metadata)} is gone`, 404);
}
