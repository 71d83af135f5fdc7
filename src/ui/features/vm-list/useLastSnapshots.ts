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
import { useReview } from '#ui/sdk/useReview.ts';
import { useWatchLists } from '#ui/sdk/useWatchLists.ts';
import type { WatchedLists } from '#ui/sdk/useWatchLists.ts';

export type LastState = 'known' | 'loading' | 'unknown';

export type LastSnapshots = {
  /** Not where snapshots may not be seen, or where the cluster has none. */
  readonly isShown: boolean;
  readonly find: (vm: VirtualMachine) => LastSnapshot & { readonly state: LastState };
};

type Queries = Readonly<Record<string, ListQuery>>;

/** The key of a list over all projects. */
const EVERYWHERE = '*';

/** One list of these VMs' snapshots alone: one over all projects where that is allowed, else one for each project. */
const buildQueries = (vms: readonly VirtualMachine[], isWide: boolean): Queries => {
  const values = new Map<string, Set<string>>();
  vms.forEach(({ metadata: { name, namespace = '' } }) => {
    const key = isWide ? EVERYWHERE : namespace;
    values.set(key, (values.get(key) ?? new Set()).add(toLabelValue(name)));
  });
  return Object.fromEntries(
    [...values].sort().map(([key, names]) => {
      const expression = { key: VM_LABEL, operator: 'In', values: [...names].sort() } as const;
      const labelSelector = { matchExpressions: [expression] };
      const place = key === EVERYWHERE ? {} : { namespace: key };
      return [key, { ...place, labelSelector, isWhole: true }];
    }),
  );
};

const countProjects = (vms: readonly VirtualMachine[]): number =>
  new Set(vms.map(({ metadata }) => metadata.namespace)).size;

/** The list that has the snapshots of a VM, once it is asked for. */
const getKey = ({ metadata: { namespace = '' } }: VirtualMachine, queries: Queries): string =>
  EVERYWHERE in queries ? EVERYWHERE : namespace;

const isAsked = (vm: VirtualMachine, queries: Queries): boolean =>
  queries[getKey(vm, queries)]?.labelSelector?.matchExpressions?.some(({ values }) =>
    values?.includes(toLabelValue(vm.metadata.name)),
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

/** Whether the snapshots of all projects may be listed. */
const EVERYWHERE_REVIEW = {
  group: VirtualMachineSnapshotModel.apiGroup,
  resource: VirtualMachineSnapshotModel.plural,
  verb: 'list',
} as const;

/**
 * Follows the last snapshot of each VM of a page. It is asked for anew when the page has stood for a moment, not with
 * every letter of a search; the list of VMs stands whatever becomes of it.
 */
export const useLastSnapshots = (vms: readonly VirtualMachine[]): LastSnapshots => {
  const isSpread = countProjects(vms) > 1;
  const access = useReview(isSpread ? EVERYWHERE_REVIEW : undefined);
  const isWide = isSpread && access === 'allowed';
  const settled = useSettled(
    JSON.stringify(access === 'checking' ? {} : buildQueries(vms, isWide)),
  );
  const queries = useMemo(() => JSON.parse(settled) as Queries, [settled]);
  const lists = useWatchLists<VirtualMachineSnapshot>(VirtualMachineSnapshotModel, queries);
  const last = useMemo(() => findLastSnapshots(vms, listLoaded(lists)), [vms, lists]);
  return {
    isShown: access === 'checking' || isVisible(lists),
    find: (vm) => {
      const list = lists[getKey(vm, queries)];
      return { ...last.get(vm), state: isAsked(vm, queries) ? getState(list) : 'loading' };
    },
  };
};
