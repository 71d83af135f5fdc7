import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { getTakenAt } from '../snapshot/getTakenAt.ts';
import { isSnapshotOf } from '../snapshot/isSnapshotOf.ts';
import { getSnapshotState } from '../snapshot/snapshotState.ts';
import type { SnapshotState } from '../snapshot/snapshotState.ts';

/** What an owner wants to know at a glance; what still runs is no part of it. */
export type LastSnapshot = {
  /** The newest that can be restored. */
  readonly ready?: VirtualMachineSnapshot;
  /** The newest attempt, where it has failed. */
  readonly failed?: VirtualMachineSnapshot;
};

type Kind = SnapshotState['kind'];

const DONE: readonly Kind[] = ['ready', 'finishing'];

const isLater = (one: VirtualMachineSnapshot, other: VirtualMachineSnapshot): boolean =>
  (getTakenAt(one) ?? 0) > (getTakenAt(other) ?? 0);

const findNewest = (
  snapshots: readonly VirtualMachineSnapshot[],
  kinds: readonly Kind[],
): VirtualMachineSnapshot | undefined =>
  snapshots
    .filter((snapshot) => kinds.includes(getSnapshotState(snapshot).kind))
    .reduce<VirtualMachineSnapshot | undefined>(
      (newest, snapshot) => (newest === undefined || isLater(snapshot, newest) ? snapshot : newest),
      undefined,
    );

const getLast = (snapshots: readonly VirtualMachineSnapshot[]): LastSnapshot => {
  const ready = findNewest(snapshots, ['ready']);
  const done = findNewest(snapshots, DONE);
  const failed = findNewest(snapshots, ['failed']);
  const isLast = failed !== undefined && (done === undefined || isLater(failed, done));
  return { ...(ready && { ready }), ...(isLast && { failed }) };
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
 * The last snapshot of each of these VMs: the newest that can be restored, and the newest attempt if it has failed. One
 * whose copies are being completed counts as a success already, for the cut is made.
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
