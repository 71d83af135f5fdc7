import type { PersistentVolumeClaim } from '#api/persistentVolumeClaim.ts';
import type { VirtualMachineClone } from '#api/virtualMachineClone.ts';
import type { VirtualMachineRestore } from '#api/virtualMachineRestore.ts';
import type {
  VirtualMachineSnapshot,
  VirtualMachineSnapshotContent,
} from '#api/virtualMachineSnapshot.ts';

export type Dependents = {
  readonly restores: readonly string[];
  readonly clones: readonly string[];
  readonly claims: readonly string[];
  readonly isLastReady: boolean;
};

export type DependentsInput = {
  readonly snapshot: VirtualMachineSnapshot;
  /** All snapshots of the same VM. */
  readonly siblings: readonly VirtualMachineSnapshot[];
  readonly content?: VirtualMachineSnapshotContent | undefined;
  readonly restores: readonly VirtualMachineRestore[];
  readonly clones: readonly VirtualMachineClone[];
  readonly claims: readonly PersistentVolumeClaim[];
};

const FINISHED_CLONE = new Set(['Succeeded', 'Failed']);

const isReady = (snapshot: VirtualMachineSnapshot): boolean =>
  snapshot.status?.readyToUse === true && snapshot.metadata.deletionTimestamp === undefined;

const listVolumeSnapshots = (content: VirtualMachineSnapshotContent | undefined): Set<string> =>
  new Set((content?.spec.volumeBackups ?? []).flatMap((backup) => backup.volumeSnapshotName ?? []));

const readsFrom = (claim: PersistentVolumeClaim, volumeSnapshots: ReadonlySet<string>): boolean => {
  const source = claim.spec.dataSourceRef ?? claim.spec.dataSource;
  return source?.kind === 'VolumeSnapshot' && volumeSnapshots.has(source.name);
};

const readsSnapshot = (clone: VirtualMachineClone, name: string): boolean =>
  clone.status?.snapshotName === name ||
  (clone.spec.source.kind === 'VirtualMachineSnapshot' && clone.spec.source.name === name);

/**
 * What would suffer if a snapshot were deleted now: unfinished restores and clones from it, and claims that are
 * still being filled from it (a claim that is Bound no longer needs its source).
 *
 * @example listDependents({ snapshot, siblings: [snapshot], restores: [], clones: [], claims: [] }).isLastReady
 * // → true
 */
export const listDependents = (input: DependentsInput): Dependents => {
  const { name } = input.snapshot.metadata;
  const volumeSnapshots = listVolumeSnapshots(input.content);
  const otherReady = input.siblings.some(
    (sibling) => sibling.metadata.uid !== input.snapshot.metadata.uid && isReady(sibling),
  );
  return {
    restores: input.restores
      .filter((restore) => restore.spec.virtualMachineSnapshotName === name)
      .filter((restore) => restore.status?.complete !== true)
      .map((restore) => restore.metadata.name),
    clones: input.clones
      .filter((clone) => readsSnapshot(clone, name))
      .filter((clone) => !FINISHED_CLONE.has(clone.status?.phase ?? ''))
      .map((clone) => clone.metadata.name),
    claims: input.claims
      .filter((claim) => claim.status?.phase !== 'Bound' && readsFrom(claim, volumeSnapshots))
      .map((claim) => claim.metadata.name),
    isLastReady: isReady(input.snapshot) && !otherReady,
  };
};
