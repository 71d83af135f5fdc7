import type { KubeObject } from '#api/meta.ts';
import {
  PersistentVolumeClaimModel,
  VirtualMachineCloneModel,
  VirtualMachineRestoreModel,
  VirtualMachineSnapshotModel,
} from '#api/models.ts';
import type { Model } from '#api/models.ts';
import type { PersistentVolumeClaim } from '#api/persistentVolumeClaim.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineClone } from '#api/virtualMachineClone.ts';
import type { VirtualMachineRestore } from '#api/virtualMachineRestore.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { isSnapshotOf } from '#domain/snapshot/isSnapshotOf.ts';
import { listDependents } from '#domain/snapshot/listDependents.ts';
import type { Dependents, DependentsInput } from '#domain/snapshot/listDependents.ts';
import { listObjects } from '#ui/sdk/listObjects.ts';
import { toWriteFailure } from '#ui/sdk/writeFailure.ts';

import { buildLabelledQuery, buildUnlabelledQuery } from '../vm-records/buildQueries.ts';

/** What could not be looked at, because the user may not or the cluster did not answer. */
export type Unchecked = 'restores' | 'clones' | 'claims' | 'snapshots';

export type DependentsReading = {
  readonly dependents: Dependents;
  readonly unchecked: readonly Unchecked[];
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

/** The snapshots of this very VM, whoever took them. */
const listSiblings = async (vm: VirtualMachine): Promise<Listed<VirtualMachineSnapshot>> => {
  const [labelled, unlabelled] = await Promise.all([
    listOrAdmit<VirtualMachineSnapshot>(VirtualMachineSnapshotModel, buildLabelledQuery(vm)),
    listOrAdmit<VirtualMachineSnapshot>(VirtualMachineSnapshotModel, buildUnlabelledQuery(vm)),
  ]);
  return {
    items: [...labelled.items, ...unlabelled.items].filter((one) => isSnapshotOf(one, vm)),
    isChecked: labelled.isChecked && unlabelled.isChecked,
  };
};

/** What may depend on the snapshots of a VM, as far as the user may see it. */
export type Surroundings = Pick<DependentsInput, 'restores' | 'clones' | 'claims' | 'siblings'> & {
  readonly unchecked: readonly Unchecked[];
};

/** Reads now what there is that may depend on the snapshots of a VM; where there is none any more, of any. */
export const readSurroundings = async (
  namespace: string,
  vm: VirtualMachine | undefined,
): Promise<Surroundings> => {
  const [restores, clones, claims, siblings] = await Promise.all([
    listOrAdmit<VirtualMachineRestore>(VirtualMachineRestoreModel, { namespace }),
    listOrAdmit<VirtualMachineClone>(VirtualMachineCloneModel, { namespace }),
    listOrAdmit<PersistentVolumeClaim>(PersistentVolumeClaimModel, { namespace }),
    vm === undefined ? { items: [], isChecked: true } : listSiblings(vm),
  ]);
  const checks: readonly [Unchecked, boolean][] = [
    ['restores', restores.isChecked],
    ['clones', clones.isChecked],
    ['claims', claims.isChecked],
    ['snapshots', siblings.isChecked],
  ];
  return {
    restores: restores.items,
    clones: clones.items,
    claims: claims.items,
    siblings: siblings.items,
    unchecked: checks.filter(([, isChecked]) => !isChecked).map(([what]) => what),
  };
};

/** What would suffer if the snapshot went; the present VM loses no way back with a snapshot of an earlier one. */
export const getDependents = (
  snapshot: VirtualMachineSnapshot,
  vm: VirtualMachine | undefined,
  surroundings: Omit<Surroundings, 'unchecked'>,
): Dependents => {
  const dependents = listDependents({ snapshot, ...surroundings });
  const isOfVm = vm !== undefined && isSnapshotOf(snapshot, vm);
  return { ...dependents, isLastReady: dependents.isLastReady && isOfVm };
};

/** Reads now what would suffer if the snapshot went, as far as the user may see it. */
export const readDependents = async (
  snapshot: VirtualMachineSnapshot,
  vm: VirtualMachine | undefined,
): Promise<DependentsReading> => {
  const { namespace = '' } = snapshot.metadata;
  const { unchecked, ...surroundings } = await readSurroundings(namespace, vm);
  return { dependents: getDependents(snapshot, vm, surroundings), unchecked };
};
