import { useMemo } from 'react';

import { buildSnapshot } from '#api/buildSnapshot.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { planPromise } from '#domain/consistency/promise.ts';
import { toLabelValue } from '#domain/naming/labelValue.ts';
import type { NameProblem } from '#domain/naming/nameProblem.ts';
import { isDescriptionTooLong } from '#domain/snapshot/isDescriptionTooLong.ts';
import { planTake } from '#domain/take/planTake.ts';
import type { TakeForecast } from '#domain/take/planTake.ts';
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

export type TakePlan = TakeForecast & {
  readonly live: LiveVm;
  /** Whether the guest was left frozen. */
  readonly isFrozen: boolean;
  readonly form: TakeForm;
  readonly nameProblem: NameProblem | undefined;
  readonly limitProblem: TimeLimitProblem | undefined;
  /** Whether nothing that was typed is wrong. */
  readonly isRight: boolean;
  readonly manifest: VirtualMachineSnapshot;
};

/** What would be created now: the VM as it is at this moment, and what has been typed. */
export const useTakePlan = (known: VirtualMachine): TakePlan => {
  const live = useLiveVm(known);
  const { vm, vmi } = live;
  const claims = useClaims(vm);
  const canFreeze = useCanFreeze(vm, vmi);
  const form = useTakeForm(known);
  const nameProblem = useNameCheck(form.name, vm.metadata.namespace ?? '');
  const isFrozen = useLeftFrozen(vm, vmi);
  const forecast = useMemo(
    () => planTake({ vm, vmi, claims, canFreeze, isFrozen }),
    [vm, vmi, claims, canFreeze, isFrozen],
  );
  const { disks, consistency, remarks } = forecast;
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
  return {
    ...forecast,
    live,
    isFrozen,
    remarks: live.isGone ? [] : remarks,
    form,
    nameProblem,
    limitProblem: limit.kind === 'problem' ? limit.problem : undefined,
    isRight:
      nameProblem === undefined &&
      limit.kind === 'limit' &&
      !isDescriptionTooLong(form.description),
    manifest,
  };
};
