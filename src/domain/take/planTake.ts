import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';

import type { Consistency } from '../consistency/consistency.ts';
import { predictConsistency } from '../consistency/predictConsistency.ts';
import { listDisks } from '../disks/listDisks.ts';
import type { DiskRow } from '../disks/listDisks.ts';
import { listWaitingDisks } from '../disks/listWaitingDisks.ts';
import type { DiskClaims } from '../disks/listWaitingDisks.ts';
import { listRemarks } from '../remarks/listRemarks.ts';
import type { Asked } from '../remarks/listRemarks.ts';
import type { Remark } from '../remarks/remark.ts';

/** All that has to be known of a VM to tell what a snapshot of it would become; `claims` as far as they are known. */
export type TakeInput = Omit<Asked, 'waiting'> & {
  readonly vm: VirtualMachine;
  readonly vmi: VirtualMachineInstance | undefined;
  readonly claims: DiskClaims;
};

/** What a snapshot that is taken now would become. */
export type TakeForecast = {
  readonly disks: readonly DiskRow[];
  readonly consistency: Consistency;
  /** Whether something is known that will make it fail. */
  readonly willFail: boolean;
  readonly remarks: readonly Remark[];
};

/** As long as one of them holds, KubeVirt tries in vain until it gives up. */
const HOPELESS: readonly Remark['kind'][] = [
  'name-too-long',
  'several-snapshot-classes',
  'freeze-unsupported',
];

/**
 * What a snapshot of a VM would become if it were taken now, be it alone or together with those of others.
 *
 * @example planTake({ vm, vmi: undefined, claims, canFreeze: undefined, isFrozen: false }).consistency // → 'offline'
 */
export const planTake = ({ vm, vmi, claims, canFreeze, isFrozen }: TakeInput): TakeForecast => {
  const disks = listDisks(vm, claims.found);
  const waiting = listWaitingDisks(disks, claims);
  const remarks = listRemarks(vm, vmi, disks, { waiting, canFreeze, isFrozen });
  return {
    disks,
    consistency: predictConsistency(vm, vmi),
    willFail: remarks.some(({ kind }) => HOPELESS.includes(kind)),
    remarks,
  };
};
