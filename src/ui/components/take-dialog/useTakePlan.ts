import { useMemo } from 'react';

import { buildSnapshot } from '#api/buildSnapshot.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { listDisks } from '#domain/disks/listDisks.ts';
import type { DiskRow } from '#domain/disks/listDisks.ts';
import { toLabelValue } from '#domain/naming/labelValue.ts';
import type { NameProblem } from '#domain/naming/nameProblem.ts';

import { useClaims } from './useClaims.ts';
import { useLiveVm } from './useLiveVm.ts';
import type { LiveVm } from './useLiveVm.ts';
import { useNameCheck } from './useNameCheck.ts';
import { useTakeForm } from './useTakeForm.ts';
import type { TakeForm } from './useTakeForm.ts';

export type TakePlan = {
  readonly live: LiveVm;
  readonly disks: readonly DiskRow[];
  readonly form: TakeForm;
  readonly problem: NameProblem | undefined;
  readonly manifest: VirtualMachineSnapshot;
};

/** What would be created now: the VM as it is at this moment, and what has been typed. */
export const useTakePlan = (known: VirtualMachine): TakePlan => {
  const live = useLiveVm(known);
  const { vm } = live;
  const claims = useClaims(vm);
  const disks = useMemo(() => listDisks(vm, claims), [vm, claims]);
  const form = useTakeForm(known);
  const problem = useNameCheck(form.name, vm.metadata.namespace ?? '');
  const manifest = buildSnapshot({
    vm,
    name: form.name,
    description: form.description,
    wantedVolumes: disks.filter(({ snapshot }) => snapshot.included).map(({ name }) => name),
    origin: 'manual',
    labelValue: toLabelValue(vm.metadata.name),
  });
  return { live, disks, form, problem, manifest };
};
