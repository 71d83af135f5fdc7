import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';
import type { VirtualMachineRestore } from '#api/virtualMachineRestore.ts';
import type {
  VirtualMachineSnapshot,
  VirtualMachineSnapshotContent,
} from '#api/virtualMachineSnapshot.ts';

import { findOpenRestore } from '../restore/findOpenRestore.ts';
import { getRestoreState } from '../restore/restoreState.ts';
import type { RestoreState } from '../restore/restoreState.ts';
import { countCopiedDisks } from '../snapshot/countCopiedDisks.ts';
import type { CopiedCount } from '../snapshot/countCopiedDisks.ts';
import { isSnapshotOf } from '../snapshot/isSnapshotOf.ts';
import { getSnapshotState } from '../snapshot/snapshotState.ts';
import type { SnapshotState } from '../snapshot/snapshotState.ts';
import { isLeftFrozen } from './isLeftFrozen.ts';

export type VmState =
  /** KubeVirt's own word for what the VM does, `Unknown` if it has said none. */
  | { readonly kind: 'idle'; readonly status: string }
  /** `step` and `disks` as far as the snapshot and its content are known. */
  | {
      readonly kind: 'snapshotting';
      readonly snapshot: string;
      readonly step?: SnapshotState;
      readonly disks?: CopiedCount;
    }
  | { readonly kind: 'restoring'; readonly restore: string; readonly step?: RestoreState }
  /** The guest's disks stand still and no snapshot runs that would thaw them: an emergency. */
  | { readonly kind: 'frozen' }
  | { readonly kind: 'deleting' };

/** What is known beside the VM itself; the more, the more exact its state. */
export type VmSurroundings = {
  readonly snapshots?: readonly VirtualMachineSnapshot[];
  readonly contents?: readonly VirtualMachineSnapshotContent[];
  readonly restores?: readonly VirtualMachineRestore[];
};

const BEFORE_THE_CUT: readonly SnapshotState['kind'][] = ['waiting', 'copying', 'retrying'];

const toSnapshotting = (
  name: string,
  { snapshots = [], contents = [] }: VmSurroundings,
): VmState => {
  const snapshot = snapshots.find(({ metadata }) => metadata.name === name);
  const contentName = snapshot?.status?.virtualMachineSnapshotContentName;
  const disks = countCopiedDisks(contents.find(({ metadata }) => metadata.name === contentName));
  return {
    kind: 'snapshotting',
    snapshot: name,
    ...(snapshot && { step: getSnapshotState(snapshot) }),
    ...(disks && { disks }),
  };
};

const toRestoring = (name: string, { restores = [] }: VmSurroundings): VmState => {
  const restore = restores.find(({ metadata }) => metadata.name === name);
  return { kind: 'restoring', restore: name, ...(restore && { step: getRestoreState(restore) }) };
};

/** A snapshot that KubeVirt does not hold the VM for yet. One that is being taken away holds it only by the lock. */
const findSnapshot = (vm: VirtualMachine, { snapshots = [] }: VmSurroundings): string | undefined =>
  snapshots.find(
    (snapshot) =>
      isSnapshotOf(snapshot, vm) && BEFORE_THE_CUT.includes(getSnapshotState(snapshot).kind),
  )?.metadata.name;

/** A restore that KubeVirt does not hold the VM for: it waits, for example until the VM is off. */
const findRestore = (vm: VirtualMachine, { restores = [] }: VmSurroundings): string | undefined =>
  findOpenRestore(restores, vm)?.metadata.name;

/**
 * What a VM is doing; KubeVirt's printable status knows neither snapshots nor restores.
 *
 * KubeVirt's lock in the VM's status comes first, also before a deletion, which waits for a snapshot (a finalizer on
 * the VM). A frozen guest comes before all that would hide it. Snapshots and restores that wait for the VM show only
 * in themselves.
 *
 * @example getVmState(aVm({ printableStatus: 'Running' })) // → { kind: 'idle', status: 'Running' }
 */
export const getVmState = (
  vm: VirtualMachine,
  vmi?: VirtualMachineInstance,
  around: VmSurroundings = {},
): VmState => {
  const { snapshotInProgress, restoreInProgress, printableStatus } = vm.status ?? {};
  if (snapshotInProgress) {
    return toSnapshotting(snapshotInProgress, around);
  }
  if (isLeftFrozen(vm, vmi)) {
    return { kind: 'frozen' };
  }
  if (vm.metadata.deletionTimestamp !== undefined) {
    return { kind: 'deleting' };
  }
  if (restoreInProgress) {
    return toRestoring(restoreInProgress, around);
  }
  const snapshot = findSnapshot(vm, around);
  if (snapshot !== undefined) {
    return toSnapshotting(snapshot, around);
  }
  const restore = findRestore(vm, around);
  return restore === undefined
    ? { kind: 'idle', status: printableStatus || 'Unknown' }
    : toRestoring(restore, around);
};
