import type { VmFate } from '#domain/snapshot/getVmFate.ts';

/** Whether nothing but its snapshots is left of a VM. */
export const isBeyondRecall = (fate: VmFate): boolean => fate === 'gone' || fate === 'replaced';
