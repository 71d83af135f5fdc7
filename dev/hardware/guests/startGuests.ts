import { getKey } from '../../kube/kubeObject.ts';
import type { GuestDeps } from './guestDeps.ts';
import type { GuestOperations } from './guestOperations.ts';
import { createGuestOperations } from './guestOperations.ts';
import { startGuestWriter } from './guestWriter.ts';
import { startInstanceController } from './instanceController.ts';
import { startPodController } from './podController.ts';

/** Plays scheduler, kubelet, virt-handler and what runs in the VMs, when all caches are synced. */
export function startGuests(deps: GuestDeps): { operations: GuestOperations; stop: () => void } {
  const { caches } = deps;
  const standstill = new Set<string>();
  forgetGoneGuests(deps);
  const podQueue = startPodController(deps);
  const instanceQueue = startInstanceController(deps, standstill);
  const writer = startGuestWriter(deps, standstill);
  caches.pods.all().forEach(({ metadata }) => podQueue.add(getKey(metadata)));
  caches.instances.all().forEach(({ metadata }) => instanceQueue.add(getKey(metadata)));
  const operations = createGuestOperations(deps, standstill);
  const wake = async (key: string, done: Promise<void>): Promise<void> => {
    await done;
    instanceQueue.add(key);
  };
  return {
    operations: { ...operations, freeze: (key, body) => wake(key, operations.freeze(key, body)) },
    stop: () => [podQueue, instanceQueue, writer].forEach((part) => part.stop()),
  };
}

function forgetGoneGuests({ caches, freezes }: GuestDeps): void {
  const present = new Set(caches.instances.all().map(({ metadata }) => metadata.uid));
  freezes
    .uids()
    .filter((uid) => !present.has(uid))
    .forEach(freezes.remove);
}
