import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { findCondition } from '../conditions/findCondition.ts';
import { toInstant } from '../time/instant.ts';

/** In milliseconds, from when the snapshot was asked for; undefined for what has not come yet. */
export type Durations = { readonly cut: number | undefined; readonly ready: number | undefined };

/**
 * How long a snapshot took: until the disks were cut, and until it could be restored.
 *
 * The latter is when the condition `Ready` became true for the last time: a copy that vanished and came back moves it.
 *
 * @example getDurations(aSnapshot({ created: '2026-11-24T02:30:00Z', status: { creationTime: '2026-11-24T02:30:04Z' } }))
 * // → { cut: 4000, ready: undefined }
 */
export const getDurations = ({ metadata, status }: VirtualMachineSnapshot): Durations => {
  const { creationTimestamp: asked } = metadata;
  const ready = findCondition(status?.conditions, 'Ready');
  const measure = (end: string | undefined): number | undefined =>
    asked === undefined || end === undefined ? undefined : toInstant(end) - toInstant(asked);
  return {
    cut: measure(status?.creationTime),
    ready: ready?.status === 'True' ? measure(ready.lastTransitionTime) : undefined,
  };
};
