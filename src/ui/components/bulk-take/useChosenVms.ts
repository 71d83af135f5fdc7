import { useMemo } from 'react';

import type { KubeObject } from '#api/meta.ts';
import {
  VirtualMachineInstanceModel,
  VirtualMachineModel,
  VirtualMachineRestoreModel,
  VirtualMachineSnapshotModel,
} from '#api/models.ts';
import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';
import type { VirtualMachineRestore } from '#api/virtualMachineRestore.ts';
import { planBulk } from '#domain/bulk/planBulk.ts';
import type { BulkPlan } from '#domain/bulk/planBulk.ts';
import { toNameKey } from '#domain/bulk/planNames.ts';
import { isRestoreOpen } from '#domain/restore/isRestoreOpen.ts';
import { useAccessIn } from '#ui/sdk/useAccessIn.ts';
import type { ListQuery } from '#ui/sdk/useWatchList.ts';
import { useWatchLists } from '#ui/sdk/useWatchLists.ts';
import type { WatchedLists } from '#ui/sdk/useWatchLists.ts';

export type FindInstance = (vm: VirtualMachine) => VirtualMachineInstance | undefined;

export type ChosenVms = BulkPlan & {
  readonly findInstance: FindInstance;
  /** The restores that are not over yet, of whichever VMs. */
  readonly openRestores: readonly VirtualMachineRestore[];
  /** A chosen VM as it is now, as far as that is known. */
  readonly find: (vm: VirtualMachine) => VirtualMachine;
  /** Whether it is not known yet where the user may take snapshots. */
  readonly isChecking: boolean;
};

const toKey = ({ metadata }: KubeObject): string => toNameKey(metadata.namespace, metadata.name);

const listLoaded = <T extends KubeObject>(lists: WatchedLists<T>): readonly T[] =>
  Object.values(lists).flatMap((list) => (list.kind === 'loaded' ? list.data : []));

const indexLists = <T extends KubeObject>(lists: WatchedLists<T>): ReadonlyMap<string, T> =>
  new Map(listLoaded(lists).map((each) => [toKey(each), each]));

/** One list for each project that the VMs are in, as one: what is only not there yet would pass for gone. */
const toQueries = (namespaces: readonly string[]): Readonly<Record<string, ListQuery>> =>
  Object.fromEntries(namespaces.map((namespace) => [namespace, { namespace, isWhole: true }]));

/** Follows the VMs that were chosen and what runs of them; what may not be seen stays as it was when it was chosen. */
export const useChosenVms = (
  known: readonly VirtualMachine[],
  namespaces: readonly string[],
): ChosenVms => {
  const queries = toQueries(namespaces);
  const vms = useWatchLists<VirtualMachine>(VirtualMachineModel, queries);
  const vmis = useWatchLists<VirtualMachineInstance>(VirtualMachineInstanceModel, queries);
  const restores = useWatchLists<VirtualMachineRestore>(VirtualMachineRestoreModel, queries);
  const openRestores = useMemo(() => listLoaded(restores).filter(isRestoreOpen), [restores]);
  const getAccess = useAccessIn(VirtualMachineSnapshotModel, 'create', namespaces);
  const access = JSON.stringify(namespaces.map((namespace) => [namespace, getAccess(namespace)]));
  const plan = useMemo(() => {
    const live = indexLists(vms);
    const accesses = new Map(JSON.parse(access) as [string, string][]);
    return planBulk(
      known.map((vm) => {
        const { namespace = '', uid } = vm.metadata;
        const found = live.get(toKey(vm));
        const isSame = found?.metadata.uid === uid;
        return {
          vm: found !== undefined && isSame ? found : vm,
          isGone: vms[namespace]?.kind === 'loaded' && !isSame,
          isDenied: accesses.get(namespace) === 'denied',
        };
      }),
      openRestores,
    );
  }, [known, vms, access, openRestores]);
  const all = [...plan.taking, ...plan.leftOut.map(({ vm }) => vm)];
  const findInstance = useMemo((): FindInstance => {
    const byKey = indexLists(vmis);
    return (vm) => byKey.get(toKey(vm));
  }, [vmis]);
  return {
    ...plan,
    findInstance,
    openRestores,
    find: (vm) => all.find(({ metadata }) => metadata.uid === vm.metadata.uid) ?? vm,
    isChecking: access.includes('"checking"'),
  };
};
