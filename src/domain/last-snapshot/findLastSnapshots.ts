import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { isSnapshotOf } from '../snapshot/isSnapshotOf.ts';
import { getSnapshotState } from '../snapshot/snapshotState.ts';
import { selectLastFailure, selectUsable } from '../snapshot/selectNewest.ts';

/** What an owner wants to know at a glance; what runs as it should is no part of it. */
export type LastSnapshot = {
  /** The newest that can be restored, before those without disks. */
  readonly ready?: VirtualMachineSnapshot;
  /** The newest attempt, where it has failed. */
  readonly failed?: VirtualMachineSnapshot;
  /** The one for which KubeVirt holds the VM, where it has met an error and tries again. */
  readonly retrying?: VirtualMachineSnapshot;
};

const findRetrying = (
  snapshots: readonly VirtualMachineSnapshot[],
  { status }: VirtualMachine,
): VirtualMachineSnapshot | undefined =>
  snapshots.find(
    (snapshot) =>
      snapshot.metadata.name === status?.snapshotInProgress &&
      getSnapshotState(snapshot).kind === 'retrying',
  );

const getLast = (
  snapshots: readonly VirtualMachineSnapshot[],
  vm: VirtualMachine,
): LastSnapshot => {
  const ready = selectUsable(snapshots);
  const failed = selectLastFailure(snapshots);
  const retrying = findRetrying(snapshots, vm);
  return { ...(ready && { ready }), ...(failed && { failed }), ...(retrying && { retrying }) };
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
 * The last snapshot of each of these VMs: the newest that can be restored, the newest attempt if it has failed, and the
 * present one if it does not get on.
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
      const own = named.filter((snapshot) => isSnapshotOf(snapshot, vm));
      return [vm, getLast(own, vm)];
    }),
  );
};
