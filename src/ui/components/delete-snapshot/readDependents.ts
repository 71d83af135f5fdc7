import type { KubeObject } from '#api/meta.ts';
import {
  PersistentVolumeClaimModel,
  VirtualMachineCloneModel,
  VirtualMachineModel,
  VirtualMachineRestoreModel,
  VirtualMachineSnapshotModel,
} from '#api/models.ts';
import type { Model } from '#api/models.ts';
import type { PersistentVolumeClaim } from '#api/persistentVolumeClaim.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineClone } from '#api/virtualMachineClone.ts';
import type { VirtualMachineRestore } from '#api/virtualMachineRestore.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import type { Bearer } from '#domain/snapshot/getKinship.ts';
import { getVmFate } from '#domain/snapshot/getVmFate.ts';
import type { VmFate } from '#domain/snapshot/getVmFate.ts';
import { listDependents } from '#domain/snapshot/listDependents.ts';
import type { Dependents, DependentsInput } from '#domain/snapshot/listDependents.ts';
import { findObject } from '#ui/sdk/findObject.ts';
import { listObjects } from '#ui/sdk/listObjects.ts';
import { toWriteFailure } from '#ui/sdk/writeFailure.ts';

import { buildLabelledQuery, buildUnlabelledQuery } from '../vm-records/buildQueries.ts';

/** What could not be looked at, because the user may not or the cluster did not answer. */
export type Unchecked = 'restores' | 'clones' | 'claims' | 'snapshots';

export type DependentsReading = {
  readonly dependents: Dependents;
  readonly unchecked: readonly Unchecked[];
  /** What has become of the VM. */
  readonly fate: VmFate;
};

type Listed<T> = { readonly items: readonly T[]; readonly isChecked: boolean };

/** A kind that the cluster does not serve has no objects; any other failure means that we do not know. */
const listOrAdmit = async <T extends KubeObject>(
  model: Model,
  query: Parameters<typeof listObjects>[1],
): Promise<Listed<T>> => {
  try {
    return { items: await listObjects<T>(model, query), isChecked: true };
  } catch (error) {
    return { items: [], isChecked: toWriteFailure(error).kind === 'gone' };
  }
};

/** The name of a VM, which may be gone. */
export type VmRef = { readonly name: string; readonly namespace: string };

/** The snapshots of all VMs that bear or bore a name, whoever took them; undefined where they cannot all be seen. */
const listSnapshots = async (
  metadata: VmRef,
): Promise<readonly VirtualMachineSnapshot[] | undefined> => {
  const [labelled, unlabelled] = await Promise.all(
    [buildLabelledQuery({ metadata }), buildUnlabelledQuery({ metadata })].map((query) =>
      listOrAdmit<VirtualMachineSnapshot>(VirtualMachineSnapshotModel, query),
    ),
  );
  return labelled?.isChecked === true && unlabelled?.isChecked === true
    ? [...labelled.items, ...unlabelled.items]
    : undefined;
};

const findBearer = async (ref: VmRef): Promise<Bearer> => {
  try {
    const vm = await findObject<VirtualMachine>(VirtualMachineModel, ref);
    return vm === undefined ? { kind: 'gone' } : { kind: 'present', vm };
  } catch {
    return { kind: 'unknown' };
  }
};

/** What may depend on the snapshots of a VM, as far as the user may see it. */
export type Surroundings = Omit<DependentsInput, 'snapshot' | 'content'> & {
  readonly unchecked: readonly Unchecked[];
};

/**
 * Reads now what there is that may depend on the snapshots of a VM. The VM is read with it: what a page knows of it may
 * be old, or not there yet, and without it the last copy would go unnoticed.
 */
export const readSurroundings = async (ref: VmRef): Promise<Surroundings> => {
  const { namespace } = ref;
  const [restores, clones, claims, snapshots, bearer] = await Promise.all([
    listOrAdmit<VirtualMachineRestore>(VirtualMachineRestoreModel, { namespace }),
    listOrAdmit<VirtualMachineClone>(VirtualMachineCloneModel, { namespace }),
    listOrAdmit<PersistentVolumeClaim>(PersistentVolumeClaimModel, { namespace }),
    listSnapshots(ref),
    findBearer(ref),
  ]);
  const checks: readonly [Unchecked, boolean][] = [
    ['restores', restores.isChecked],
    ['clones', clones.isChecked],
    ['claims', claims.isChecked],
  ];
  return {
    restores: restores.items,
    clones: clones.items,
    claims: claims.items,
    snapshots,
    bearer,
    unchecked: checks.filter(([, isChecked]) => !isChecked).map(([what]) => what),
  };
};

/** A snapshot as it is now, which may have become usable since it was chosen. */
export const findFresh = (
  snapshot: VirtualMachineSnapshot,
  { snapshots = [] }: Surroundings,
): VirtualMachineSnapshot =>
  snapshots.find(({ metadata }) => metadata.uid === snapshot.metadata.uid) ?? snapshot;

/** What would suffer if the snapshot went, and what of that could not be looked at. */
export const getReading = (
  snapshot: VirtualMachineSnapshot,
  surroundings: Surroundings,
): DependentsReading => {
  const { unchecked, bearer } = surroundings;
  const dependents = listDependents({ snapshot, ...surroundings });
  return {
    dependents,
    unchecked: dependents.lastness === 'unclear' ? [...unchecked, 'snapshots'] : unchecked,
    fate: getVmFate(snapshot, bearer),
  };
};

/** Reads now what would suffer if the snapshot went, as far as the user may see it. */
export const readDependents = async (
  snapshot: VirtualMachineSnapshot,
): Promise<DependentsReading> => {
  const { namespace = '' } = snapshot.metadata;
  const { name } = snapshot.spec.source;
  const surroundings = await readSurroundings({ name, namespace });
  return getReading(findFresh(snapshot, surroundings), surroundings);
};
