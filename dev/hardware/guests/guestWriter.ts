import { getKey } from '../../kube/kubeObject.ts';
import type { GuestDeps } from './guestDeps.ts';
import { getGuestClaims, getHandle, getLauncherPods } from './guestDisks.ts';
import type { Instance, Pod } from './guestObjects.ts';
import { isPaused, isRunning } from './instanceStates.ts';
import { readLastCounter, writeRecord } from './recordFile.ts';

export type Standstill = {
  /** Guests that stand still already though their VMI does not say so yet. */
  has: (uid: string) => boolean;
};

const everyMs = 500;

/** A guest writes while it runs; frozen, paused, dumped, stopping or off it stands still. */
function isWriting(instance: Instance, deps: GuestDeps, standstill: Standstill): boolean {
  const { uid } = instance.metadata;
  const record = deps.freezes.get(uid);
  const isFrozen = record !== undefined && !record.gaveUp;
  return isRunning(instance) && !isPaused(instance) && !isFrozen && !standstill.has(uid);
}

/** Lets every running guest put one numbered line on each of its disks, twice a second. */
export function startGuestWriter(deps: GuestDeps, standstill: Standstill): { stop: () => void } {
  const { caches, now } = deps;
  const counters = new Map<string, number>();
  const tick = (): void => {
    const guests = caches.instances.all().filter((it) => isWriting(it, deps, standstill));
    if (guests.length === 0) return;
    const pods = getLauncherPods(caches.pods.all());
    for (const guest of guests) {
      const { uid } = guest.metadata;
      const paths = getVolumePaths(deps, guest, pods.get(uid));
      const last = counters.get(uid) ?? Math.max(0, ...paths.map(readLastCounter));
      counters.set(uid, last + 1);
      const record = { counter: last + 1, time: new Date(now()), writer: getKey(guest.metadata) };
      paths.forEach((path) => writeRecord(path, record));
    }
  };
  caches.instances.onChange((instance) => {
    if (!isRunning(instance)) counters.delete(instance.metadata.uid);
  });
  const timer = setInterval(tick, everyMs);
  return { stop: () => clearInterval(timer) };
}

/** Disks being cut or filled at this moment make their guest wait. */
function getVolumePaths(deps: GuestDeps, instance: Instance, pod: Pod | undefined): string[] {
  const { caches, disks, lock } = deps;
  const { namespace } = instance.metadata;
  return getGuestClaims(instance, pod)
    .map((name) => getHandle(caches, { namespace, name }))
    .filter((handle) => handle !== undefined)
    .filter((handle) => !lock.isHeld(handle) && disks.hasVolume(handle))
    .map((handle) => disks.getVolumePath(handle));
}
