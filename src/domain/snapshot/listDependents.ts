import type { PersistentVolumeClaim } from '#api/persistentVolumeClaim.ts';
import type { VirtualMachineClone } from '#api/virtualMachineClone.ts';
import type { VirtualMachineRestore } from '#api/virtualMachineRestore.ts';
import type {
  VirtualMachineSnapshot,
  VirtualMachineSnapshotContent,
} from '#api/virtualMachineSnapshot.ts';

import { holdsNoDisk } from '../consistency/holdsNoDisk.ts';
import { isRestoreOpen } from '../restore/isRestoreOpen.ts';
import { isShortLived } from './isShortLived.ts';
import { getSnapshotState } from './snapshotState.ts';

/** A snapshot and what may depend on it, all of its own namespace. */
export type DependentsInput = {
  readonly snapshot: VirtualMachineSnapshot;
  /** All snapshots of the same VM. */
  readonly siblings: readonly VirtualMachineSnapshot[];
  /** Where it is at hand; the names of most VolumeSnapshots follow from the snapshot's UID. */
  readonly content?: VirtualMachineSnapshotContent | undefined;
  readonly restores: readonly VirtualMachineRestore[];
  readonly clones: readonly VirtualMachineClone[];
  readonly claims: readonly PersistentVolumeClaim[];
};

/** Names of what still reads from a snapshot, and whether its VM has no other that could be restored. */
export type Dependents = {
  readonly restores: readonly string[];
  readonly clones: readonly string[];
  readonly claims: readonly string[];
  readonly isLastReady: boolean;
};

const CLONE_ENDS: readonly (string | undefined)[] = ['Succeeded', 'Failed'];

const isRestoring = (restore: VirtualMachineRestore, snapshot: string): boolean =>
  restore.spec.virtualMachineSnapshotName === snapshot && isRestoreOpen(restore);

const isCloning = ({ spec, status }: VirtualMachineClone, snapshot: string): boolean => {
  const isSource = spec.source.kind === 'VirtualMachineSnapshot' && spec.source.name === snapshot;
  return (isSource || status?.snapshotName === snapshot) && !CLONE_ENDS.includes(status?.phase);
};

/** The VolumeSnapshot that a claim is still being filled from. */
const getOpenSource = ({ spec, status }: PersistentVolumeClaim): string | undefined => {
  const source = spec.dataSourceRef ?? spec.dataSource;
  return source?.kind === 'VolumeSnapshot' && status?.phase !== 'Bound' ? source.name : undefined;
};

const listReadingClaims = (input: DependentsInput): PersistentVolumeClaim[] => {
  const backups = input.content?.spec.volumeBackups ?? [];
  const known = new Set(backups.map(({ volumeSnapshotName }) => volumeSnapshotName));
  const prefix = `vmsnapshot-${String(input.snapshot.metadata.uid)}-volume-`;
  return input.claims.filter((claim) => {
    const source = getOpenSource(claim);
    return source !== undefined && (known.has(source) || source.startsWith(prefix));
  });
};

const listNames = (
  objects: readonly { readonly metadata: { readonly name: string } }[],
): string[] => objects.map(({ metadata }) => metadata.name);

/** What a controller of KubeVirt took for itself goes without notice: nobody may count on it. */
const isUsable = (snapshot: VirtualMachineSnapshot): boolean =>
  getSnapshotState(snapshot).kind === 'ready' && !isShortLived(snapshot);

/** One that holds the configuration only does not stand in for one with disks. */
const isAsGood = (other: VirtualMachineSnapshot, snapshot: VirtualMachineSnapshot): boolean =>
  isUsable(other) && (!holdsNoDisk(other) || holdsNoDisk(snapshot));

/**
 * What would suffer if a snapshot were deleted now.
 *
 * A restore reads until it is complete or has failed, which only its condition `Failure` says for good. A clone reads
 * until its phase ends, also from the snapshot that it takes itself. A claim reads until it is bound, from a
 * VolumeSnapshot that KubeVirt names `vmsnapshot-<UID of the snapshot>-volume-<volume>`.
 *
 * @example listDependents({ snapshot, siblings: [snapshot], restores: [], clones: [], claims: [] })
 * // → { restores: [], clones: [], claims: [], isLastReady: true }
 */
export const listDependents = (input: DependentsInput): Dependents => {
  const { snapshot, siblings, restores, clones } = input;
  const { name, uid } = snapshot.metadata;
  const others = siblings.filter(({ metadata }) => metadata.uid !== uid);
  return {
    restores: listNames(restores.filter((restore) => isRestoring(restore, name))),
    clones: listNames(clones.filter((clone) => isCloning(clone, name))),
    claims: listNames(listReadingClaims(input)),
    isLastReady: isUsable(snapshot) && !others.some((other) => isAsGood(other, snapshot)),
  };
};
