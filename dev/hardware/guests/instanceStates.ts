import { isDeleting } from '../../kube/kubeObject.ts';
import type { Condition, Instance } from './guestObjects.ts';

export function getCondition(instance: Instance, type: string): Condition | undefined {
  return instance.status?.conditions?.find((condition) => condition.type === type);
}

export function isPaused(instance: Instance): boolean {
  return getCondition(instance, 'Paused')?.status === 'True';
}

export function isFinal(instance: Instance): boolean {
  return instance.status?.phase === 'Succeeded' || instance.status?.phase === 'Failed';
}

export function isRunning(instance: Instance): boolean {
  return instance.status?.phase === 'Running' && !isDeleting(instance);
}

/** The conditions without one type, and with the new one in its place if there is one. */
export function replaceCondition(
  instance: Instance,
  type: string,
  next: Omit<Condition, 'type'> | undefined,
): Condition[] {
  const others = (instance.status?.conditions ?? []).filter((condition) => condition.type !== type);
  return next === undefined ? others : [...others, { type, ...next }];
}
