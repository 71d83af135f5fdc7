import { useMemo } from 'react';

import { buildSnapshot } from '#api/buildSnapshot.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import type { Consistency } from '#domain/consistency/consistency.ts';
import { predictConsistency } from '#domain/consistency/predictConsistency.ts';
import { planPromise } from '#domain/consistency/promise.ts';
import { listDisks } from '#domain/disks/listDisks.ts';
import type { DiskRow } from '#domain/disks/listDisks.ts';
import { listWaitingDisks } from '#domain/disks/listWaitingDisks.ts';
import { toLabelValue } from '#domain/naming/labelValue.ts';
import type { NameProblem } from '#domain/naming/nameProblem.ts';
import { listRemarks } from '#domain/remarks/listRemarks.ts';
import type { Remark } from '#domain/remarks/remark.ts';
import { planFailureDeadline, readTimeLimit } from '#domain/time/timeLimit.ts';
import type { TimeLimitProblem } from '#domain/time/timeLimit.ts';

import { useLeftFrozen } from '../vm-state/useLeftFrozen.ts';
import { useCanFreeze } from './useCanFreeze.ts';
import { useClaims } from './useClaims.ts';
import { useLiveVm } from './useLiveVm.ts';
import type { LiveVm } from './useLiveVm.ts';
import { useNameCheck } from './useNameCheck.ts';
import { useTakeForm } from './useTakeForm.ts';
import type { TakeForm } from './useTakeForm.ts';

export type TakePlan = {
  readonly live: LiveVm;
  readonly disks: readonly DiskRow[];
  readonly consistency: Consistency;
  /** Whether the guest was left frozen. */
  readonly isFrozen: boolean;
  /** Whether something is known that will make the snapshot fail. */
  readonly willFail: boolean;
  readonly remarks: readonly Remark[];
  readonly form: TakeForm;
  readonly nameProblem: NameProblem | undefined;
  readonly limitProblem: TimeLimitProblem | undefined;
  /** Whether nothing that was typed is wrong. */
  readonly isRight: boolean;
  readonly manifest: VirtualMachineSnapshot;
};

/** As long as one of them holds, KubeVirt tries in vain until it gives up. */
const HOPELESS: readonly Remark['kind'][] = ['several-snapshot-classes', 'freeze-unsupported'];

/** What would be created now: the VM as it is at this moment, and what has been typed. */
export const useTakePlan = (known: VirtualMachine): TakePlan => {
  const live = useLiveVm(known);
  const { vm, vmi } = live;
  const claims = useClaims(vm);
  const disks = useMemo(() => listDisks(vm, claims.found), [vm, claims]);
  const canFreeze = useCanFreeze(vm, vmi);
  const form = useTakeForm(known);
  const nameProblem = useNameCheck(form.name, vm.metadata.namespace ?? '');
  const consistency = predictConsistency(vm, vmi);
  const isFrozen = useLeftFrozen(vm, vmi);
  const limit = readTimeLimit(form.limit);
  const included = disks.filter(({ snapshot }) => snapshot.included);
  const manifest = buildSnapshot({
    vm,
    name: form.name,
    description: form.description,
    wantedVolumes: included.map(({ name }) => name),
    origin: 'manual',
    labelValue: toLabelValue(vm.metadata.name),
    expectedConsistency: planPromise(consistency, included.length),
    failureDeadline: limit.kind === 'limit' ? planFailureDeadline(limit.seconds) : undefined,
  });
  const remarks = listRemarks(vm, vmi, disks, {
    waiting: listWaitingDisks(disks, claims),
    canFreeze,
    isFrozen,
  });
  return {
    live,
    disks,
    consistency,
    isFrozen,
    willFail: remarks.some(({ kind }) => HOPELESS.includes(kind)),
    remarks: live.isGone ? [] : remarks,
    form,
    nameProblem,
    limitProblem: limit.kind === 'problem' ? limit.problem : undefined,
    isRight: nameProblem === undefined && limit.kind === 'limit',
    manifest,
  };
};
