import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineRestore } from '#api/virtualMachineRestore.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import type { Instant } from '../time/instant.ts';
import { findCurrentRestore } from './findCurrentRestore.ts';
import { getRestoredAt } from './getRestoredAt.ts';
import { isRestoreOf } from './isRestoreOf.ts';
import { isRestoreOpen } from './isRestoreOpen.ts';
import { selectRestoresFrom } from './selectRestoresFrom.ts';

/** What restores have made of one snapshot. */
export type RestoreUse = {
  /** What reads it now: a restore of its VM, before one that makes another VM of it. */
  readonly reading: 'restore' | 'copy' | undefined;
  /** When its VM was last brought back to it. */
  readonly lastAt: Instant | undefined;
  /** Whether the VM's present state came from it. */
  readonly isCurrent: boolean;
};

/** What is known of the restores that read the snapshots of a VM, by the name of the snapshot. */
export type RestoreIndex = {
  readonly vm: VirtualMachine;
  readonly bySnapshot: ReadonlyMap<string, readonly VirtualMachineRestore[]>;
  readonly current: VirtualMachineRestore | undefined;
  /** Those that bring this very VM back. */
  readonly own: readonly VirtualMachineRestore[];
};

/**
 * Sorts restores by the snapshot that they read, once for all rows of a table.
 *
 * @example indexRestores([aRestore({ from: 's1' })], aVm()).bySnapshot.get('s1') // → [that restore]
 */
export const indexRestores = (
  restores: readonly VirtualMachineRestore[],
  vm: VirtualMachine,
): RestoreIndex => {
  const bySnapshot = new Map<string, VirtualMachineRestore[]>();
  for (const restore of restores) {
    const name = restore.spec.virtualMachineSnapshotName;
    const others = bySnapshot.get(name);
    if (others === undefined) {
      bySnapshot.set(name, [restore]);
    } else {
      others.push(restore);
    }
  }
  const own = restores.filter((restore) => isRestoreOf(restore, vm));
  return { vm, bySnapshot, current: findCurrentRestore(own, vm), own };
};

const getReading = (
  open: readonly VirtualMachineRestore[],
  vm: VirtualMachine,
): RestoreUse['reading'] => {
  if (open.some((restore) => isRestoreOf(restore, vm))) {
    return 'restore';
  }
  return open.length > 0 ? 'copy' : undefined;
};

/**
 * What restores have made of a snapshot: who reads it now, when it was last used, and whether the VM stands on it.
 *
 * @example summarizeRestores(aSnapshot(), indexRestores([aRestore()], aVm()))
 * // → { reading: 'restore', lastAt: undefined, isCurrent: false }
 */
export const summarizeRestores = (
  snapshot: VirtualMachineSnapshot,
  { vm, bySnapshot, current }: RestoreIndex,
): RestoreUse => {
  const all = selectRestoresFrom(snapshot, bySnapshot.get(snapshot.metadata.name) ?? []);
  const times = all
    .filter((restore) => isRestoreOf(restore, vm))
    .flatMap((restore) => getRestoredAt(restore) ?? []);
  return {
    reading: getReading(all.filter(isRestoreOpen), vm),
    lastAt: times.reduce<Instant | undefined>(
      (latest, time) => (latest === undefined || time > latest ? time : latest),
      undefined,
    ),
    isCurrent: current !== undefined && all.includes(current),
  };
};
