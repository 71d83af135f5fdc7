import type { VirtualMachineRestore } from '#api/virtualMachineRestore.ts';

import { findCondition } from '../conditions/findCondition.ts';
import { toInstant } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';

export type RestoreState =
  /** KubeVirt has not begun with it, or waits for another restore of the VM. */
  | { readonly kind: 'starting' }
  /** The VM has to be off first; `givesUp` says until when KubeVirt waits for that, if it does not wait for ever. */
  | { readonly kind: 'waiting-for-off'; readonly givesUp?: Instant }
  | { readonly kind: 'creating-disks' }
  /** The new disks are there; the VM is being pointed at them. */
  | { readonly kind: 'switching' }
  /** Something went wrong, in KubeVirt's words, and is tried again: seen for milliseconds in good restores too. */
  | { readonly kind: 'retrying'; readonly error: string }
  | { readonly kind: 'complete' }
  /** `why` in KubeVirt's words, '' if it gave none. */
  | { readonly kind: 'failed'; readonly why: string }
  /** Deleted before it was complete. */
  | { readonly kind: 'stopping' };

/** KubeVirt's grace period for a VM that nobody stops. */
const GRACE_MILLIS = 5 * 60_000;

const WAITS_FOR_OFF = 'Waiting for target VM to be powered off';
const ENDS_WITH_GRACE = 'or the operation will fail after 5m0s';
const STOPS_THE_VM = 'Automatically stopping restore target for restore operation';

const toWait = (reason: string, { metadata }: VirtualMachineRestore): RestoreState =>
  reason.includes(ENDS_WITH_GRACE) && metadata.creationTimestamp !== undefined
    ? {
        kind: 'waiting-for-off',
        givesUp: (toInstant(metadata.creationTimestamp) + GRACE_MILLIS) as Instant,
      }
    : { kind: 'waiting-for-off' };

const getProgress = (restore: VirtualMachineRestore): RestoreState => {
  const { status, reason = '' } = findCondition(restore.status?.conditions, 'Progressing') ?? {};
  if (reason.startsWith(WAITS_FOR_OFF) || reason === STOPS_THE_VM) {
    return toWait(reason, restore);
  }
  if (status === 'False') {
    return { kind: 'retrying', error: reason };
  }
  switch (reason) {
    case 'Creating new PVCs':
      return { kind: 'creating-disks' };
    case 'Updating target spec':
    case 'Waiting for target update':
      return { kind: 'switching' };
    default:
      return { kind: 'starting' };
  }
};

/**
 * The one state that a restore is in.
 *
 * `status.complete` decides, then the condition `Failure`, which alone is final: every other error of KubeVirt's
 * restore controller passes by being tried again.
 *
 * @example getRestoreState(aRestore({ complete: true })) // → { kind: 'complete' }
 */
export const getRestoreState = (restore: VirtualMachineRestore): RestoreState => {
  const { complete, conditions } = restore.status ?? {};
  if (complete === true) {
    return { kind: 'complete' };
  }
  if (restore.metadata.deletionTimestamp !== undefined) {
    return { kind: 'stopping' };
  }
  const failure = findCondition(conditions, 'Failure');
  return failure?.status === 'True'
    ? { kind: 'failed', why: failure.reason ?? '' }
    : getProgress(restore);
};
