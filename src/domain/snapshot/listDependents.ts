import type { PersistentVolumeClaim } from '#api/persistentVolumeClaim.ts';
import type { VirtualMachineClone } from '#api/virtualMachineClone.ts';
import type { VirtualMachineRestore } from '#api/virtualMachineRestore.ts';
import type {
  VirtualMachineSnapshot,
  VirtualMachineSnapshotContent,
} from '#api/virtualMachineSnapshot.ts';

import { holdsNoDisk } from '../consistency/holdsNoDisk.ts';
import { isRestoreOpen } from '../restore/isRestoreOpen.ts';
import { getKinship } from './getKinship.ts';
import type { Bearer } from './getKinship.ts';
import { isShortLived } from './isShortLived.ts';
import { getSnapshotState } from './snapshotState.ts';

/** A snapshot and what may depend on it, all of its own namespace. */
export type DependentsInput = {
  readonly snapshot: VirtualMachineSnapshot;
  /** All snapshots that may be of the same VM, others of the namespace beside them; undefined where they are not known. */
  readonly snapshots: readonly VirtualMachineSnapshot[] | undefined;
  /** The VM that bears the name of the snapshot's now. */
  readonly bearer: Bearer;
  /** Where it is at hand; the names of most VolumeSnapshots follow from the snapshot's UID. */
  readonly content?: VirtualMachineSnapshotContent | undefined;
  readonly restores: readonly VirtualMachineRestore[];
  readonly clones: readonly VirtualMachineClone[];
  readonly claims: readonly PersistentVolumeClaim[];
};

/** Whether a VM has no other snapshot that could be restored; nobody can tell where not all can be seen. */
export type Lastness = 'last' | 'not-last' | 'unclear';

/** Names of what still reads from a snapshot, and whether it is the last usable one of its VM, which may be gone. */
export type Dependents = {
  readonly restores: readonly string[];
  readonly clones: readonly string[];
  readonly claims: readonly string[];
  readonly lastness: Lastness;
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

const getLastness = ({ snapshot, snapshots, bearer }: DependentsInput): Lastness => {
  if (!isUsable(snapshot)) {
    return 'not-last';
  }
  if (snapshots === undefined) {
    return 'unclear';
  }
  const kinships = snapshots
    .filter(({ metadata }) => metadata.uid !== snapshot.metadata.uid)
    .filter((other) => isAsGood(other, snapshot))
    .map((other) => getKinship(snapshot, other, bearer));
  if (kinships.includes('same')) {
    return 'not-last';
  }
  return kinships.includes('unclear') ? 'unclear' : 'last';
};

/**
 * What would suffer if a snapshot were deleted now.
 *
 * A restore reads until it is complete or has failed, which only its condition `Failure` says for good. A clone reads
 * until its phase ends, also from the snapshot that it takes itself. A claim reads until it is bound, from a
 * VolumeSnapshot that KubeVirt names `vmsnapshot-<UID of the snapshot>-volume-<volume>`. The last usable snapshot matters
 * most for a VM that is gone: nothing else can bring it back.
 *
 * @example listDependents({ snapshot, snapshots: [snapshot], bearer, restores: [], clones: [], claims: [] })
 * // → { restores: [], clones: [], claims: [], lastness: 'last' }
 */
export const listDependents = (input: DependentsInput): Dependents => {
  const { snapshot, restores, clones } = input;
  const { name } = snapshot.metadata;
  return {
    restores: listNames(restores.filter((restore) => isRestoring(restore, name))),
    clones: listNames(clones.filter((clone) => isCloning(clone, name))),
    claims: listNames(listReadingClaims(input)),
    lastness: getLastness(input),
  };
};
