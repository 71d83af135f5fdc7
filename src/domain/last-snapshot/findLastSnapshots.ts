import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { isSnapshotOf } from '../snapshot/isSnapshotOf.ts';
import { selectLastFailure, selectUsable } from '../snapshot/selectNewest.ts';

/** What an owner wants to know at a glance; what still runs is no part of it. */
export type LastSnapshot = {
  /** The newest that can be restored, before those without disks. */
  readonly ready?: VirtualMachineSnapshot;
  /** The newest attempt, where it has failed. */
  readonly failed?: VirtualMachineSnapshot;
};

const getLast = (snapshots: readonly VirtualMachineSnapshot[]): LastSnapshot => {
  const ready = selectUsable(snapshots);
  const failed = selectLastFailure(snapshots);
  return { ...(ready && { ready }), ...(failed && { failed }) };
};

const toKey = (namespace: string | undefined, name: string): string => `${namespace}/${name}`;

/** Pages hold hundreds of VMs with thousands of snapshots: they are gone through once. */
const groupBySource = (
  snapshots: readonly VirtualMachineSnapshot[],
): ReadonlyMap<string, readonly VirtualMachineSnapshot[]> => {
  const groups = new Map<string, VirtualMachineSnapshot[]>();
  snapshots.forEach((snapshot) => {
    const key = toKey(snapshot.metadata.namespace, snapshot.spec.source.name);
    const group = groups.get(key) ?? [];
    group.push(snapshot);
    groups.set(key, group);
  });
  return groups;
};

/**
 * The last snapshot of each of these VMs: the newest that can be restored, and the newest attempt if it has failed.
 *
 * @example findLastSnapshots([vm], [aSnapshot()]).get(vm) // → { ready: s1 }
 */
export const findLastSnapshots = (
  vms: readonly VirtualMachine[],
  snapshots: readonly VirtualMachineSnapshot[],
): ReadonlyMap<VirtualMachine, LastSnapshot> => {
  const bySource = groupBySource(snapshots);
  return new Map(
    vms.map((vm) => {
      const { namespace, name } = vm.metadata;
      const named = bySource.get(toKey(namespace, name)) ?? [];
      return [vm, getLast(named.filter((snapshot) => isSnapshotOf(snapshot, vm)))];
    }),
  );
};
