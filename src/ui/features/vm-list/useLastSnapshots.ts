import { useMemo } from 'react';

import { VM_LABEL } from '#api/labels.ts';
import { VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { findLastSnapshots } from '#domain/last-snapshot/findLastSnapshots.ts';
import type { LastSnapshot } from '#domain/last-snapshot/findLastSnapshots.ts';
import { toLabelValue } from '#domain/naming/labelValue.ts';
import { useSettled } from '#ui/components/time/useSettled.ts';
import type { ListQuery } from '#ui/sdk/useWatchList.ts';
import { useWatchLists } from '#ui/sdk/useWatchLists.ts';
import type { WatchedLists } from '#ui/sdk/useWatchLists.ts';

export type LastState = 'known' | 'loading' | 'unknown';

export type LastSnapshots = {
  /** Not where snapshots may not be seen, or where the cluster has none. */
  readonly isShown: boolean;
  readonly find: (vm: VirtualMachine) => LastSnapshot & { readonly state: LastState };
};

type Queries = Readonly<Record<string, ListQuery>>;

/** One list for each project that is on the page, of these VMs' snapshots alone. */
const buildQueries = (vms: readonly VirtualMachine[]): Queries => {
  const values = new Map<string, string[]>();
  vms.forEach(({ metadata: { name, namespace = '' } }) => {
    values.set(namespace, [...(values.get(namespace) ?? []), toLabelValue(name)]);
  });
  return Object.fromEntries(
    [...values].sort().map(([namespace, names]) => {
      const expression = { key: VM_LABEL, operator: 'In', values: names.sort() } as const;
      const labelSelector = { matchExpressions: [expression] };
      return [namespace, { namespace, labelSelector, isWhole: true }];
    }),
  );
};

const isAsked = ({ metadata: { name, namespace = '' } }: VirtualMachine, queries: Queries) =>
  queries[namespace]?.labelSelector?.matchExpressions?.some(({ values }) =>
    values?.includes(toLabelValue(name)),
  ) === true;

const getState = (list: WatchedLists<unknown>[string] | undefined): LastState => {
  switch (list?.kind) {
    case 'loaded':
      return 'known';
    case 'loading':
    case undefined:
      return 'loading';
    case 'forbidden':
    case 'missing':
    case 'failed':
      return 'unknown';
  }
};

const listLoaded = (lists: WatchedLists<VirtualMachineSnapshot>): VirtualMachineSnapshot[] =>
  Object.values(lists).flatMap((list) => (list.kind === 'loaded' ? list.data : []));

const isVisible = (lists: WatchedLists<unknown>): boolean =>
  Object.values(lists).some(({ kind }) => kind !== 'forbidden' && kind !== 'missing');

/**
 * Follows the last snapshot of each VM of a page. It is asked for anew when the page has stood for a moment, not with
 * every letter of a search; the list of VMs stands whatever becomes of it.
 */
export const useLastSnapshots = (vms: readonly VirtualMachine[]): LastSnapshots => {
  const settled = useSettled(JSON.stringify(buildQueries(vms)));
  const queries = useMemo(() => JSON.parse(settled) as Queries, [settled]);
  const lists = useWatchLists<VirtualMachineSnapshot>(VirtualMachineSnapshotModel, queries);
  const last = useMemo(() => findLastSnapshots(vms, listLoaded(lists)), [vms, lists]);
  return {
    isShown: isVisible(lists),
    find: (vm) => {
      const list = lists[vm.metadata.namespace ?? ''];
      return { ...last.get(vm), state: isAsked(vm, queries) ? getState(list) : 'loading' };
    },
  };
};
