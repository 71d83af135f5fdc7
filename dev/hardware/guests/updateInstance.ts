import { setTimeout as sleep } from 'node:timers/promises';
import { isConflict } from '../../kube/apiError.ts';
import type { ObjectRef } from '../../kube/kubeObject.ts';
import { instances } from '../../kube/resources.ts';
import { getDelay } from '../watch/backOff.ts';
import type { GuestDeps } from './guestDeps.ts';
import type { Instance } from './guestObjects.ts';

export type StatusChange = (instance: Instance) => Partial<NonNullable<Instance['status']>>;

const conflictRetry = { firstMs: 5, maxMs: 200 };
const maxTries = 10;

/**
 * Changes the status of the VMI of exactly this uid as virt-handler does: a PUT of the whole
 * object, since VMIs have no status subresource, read again whenever somebody else was faster.
 * False if that VMI is gone.
 */
export async function updateInstance(
  { handlerApi, caches }: GuestDeps,
  { ref, uid }: { ref: ObjectRef; uid: string },
  change: StatusChange,
): Promise<boolean> {
  for (let tries = 0; ; tries += 1) {
    const query = { fieldSelector: `metadata.name=${ref.name}` };
    const found = await handlerApi.list<Instance>(instances, query, ref.namespace);
    const current = found.items[0];
    if (current?.metadata.uid !== uid) return false;
    const status = { ...current.status, ...change(current) };
    try {
      caches.instances.put(await handlerApi.replace<Instance>(instances, { ...current, status }));
      return true;
    } catch (error) {
      if (!isConflict(error) || tries >= maxTries) throw error;
      await sleep(getDelay(conflictRetry, tries));
    }
  }
}
