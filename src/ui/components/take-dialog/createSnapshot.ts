import { DESCRIPTION_ANNOTATION, WANTED_VOLUMES_ANNOTATION } from '#api/labels.ts';
import { VirtualMachineModel, VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineRestore } from '#api/virtualMachineRestore.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { getBusyReason } from '#domain/vm/getBusyReason.ts';
import type { BusyReason } from '#domain/vm/getBusyReason.ts';
import { createObject } from '#ui/sdk/createObject.ts';
import { findObject } from '#ui/sdk/findObject.ts';
import { isUncertain, toWriteFailure } from '#ui/sdk/writeFailure.ts';
import type { WriteFailure } from '#ui/sdk/writeFailure.ts';

export type CreateOutcome =
  | { readonly kind: 'created' }
  | { readonly kind: 'busy'; readonly reason: BusyReason }
  | { readonly kind: 'refused'; readonly failure: WriteFailure }
  /** No certain answer came: the snapshot may exist or come to exist. */
  | { readonly kind: 'unsure'; readonly failure: WriteFailure };

type CreateRequest = {
  readonly manifest: VirtualMachineSnapshot;
  readonly vm: VirtualMachine;
  /** Those that are known: the VM itself does not tell of one that waits for it. */
  readonly restores: readonly VirtualMachineRestore[];
  /** Whether an earlier try with this very manifest ended without a certain answer. */
  readonly isRetry: boolean;
};

const GONE: CreateOutcome = { kind: 'refused', failure: { kind: 'gone', message: '' } };

const toOutcome = (failure: WriteFailure): CreateOutcome => ({
  kind: isUncertain(failure) ? 'unsure' : 'refused',
  failure,
});

const isSame = (found: VirtualMachineSnapshot, wanted: VirtualMachineSnapshot): boolean =>
  found.metadata.deletionTimestamp === undefined &&
  found.spec.source.name === wanted.spec.source.name &&
  Object.entries(wanted.metadata.labels ?? {}).every(
    ([key, value]) => found.metadata.labels?.[key] === value,
  ) &&
  [DESCRIPTION_ANNOTATION, WANTED_VOLUMES_ANNOTATION].every(
    (key) => found.metadata.annotations?.[key] === wanted.metadata.annotations?.[key],
  );

/** Looks for what an earlier try may have made; undefined when nothing bears the name. */
const findEarlier = async (
  manifest: VirtualMachineSnapshot,
): Promise<CreateOutcome | undefined> => {
  const { name, namespace = '' } = manifest.metadata;
  const found = await findObject<VirtualMachineSnapshot>(VirtualMachineSnapshotModel, {
    name,
    namespace,
  });
  if (found === undefined) {
    return undefined;
  }
  return isSame(found, manifest)
    ? { kind: 'created' }
    : { kind: 'refused', failure: { kind: 'taken', message: '' } };
};

/**
 * Looks at the VM once more, right before: neither KubeVirt's controller nor its admission keeps a snapshot from
 * starting while a restore exchanges the disks.
 */
const findObstacle = async ({
  vm,
  restores,
}: CreateRequest): Promise<CreateOutcome | undefined> => {
  const { name, namespace = '', uid } = vm.metadata;
  const found = await findObject<VirtualMachine>(VirtualMachineModel, { name, namespace });
  if (found?.metadata.uid !== uid) {
    return GONE;
  }
  const reason = found === undefined ? undefined : getBusyReason(found, restores);
  return reason && { kind: 'busy', reason };
};

const post = async (request: CreateRequest): Promise<CreateOutcome> => {
  const { manifest, isRetry } = request;
  try {
    await createObject(VirtualMachineSnapshotModel, manifest);
    return { kind: 'created' };
  } catch (error) {
    const failure = toWriteFailure(error);
    const earlier = isRetry && failure.kind === 'taken' ? await findEarlier(manifest) : undefined;
    return earlier ?? toOutcome(failure);
  }
};

/**
 * Creates the snapshot, and never a second one: after a try without a certain answer the same manifest is looked for
 * by its name first, and a name that is taken by just this snapshot counts as created.
 */
export const createSnapshot = async (request: CreateRequest): Promise<CreateOutcome> => {
  try {
    const earlier = request.isRetry ? await findEarlier(request.manifest) : undefined;
    return earlier ?? (await findObstacle(request)) ?? (await post(request));
  } catch (error) {
    const failure = toWriteFailure(error);
    return request.isRetry ? { kind: 'unsure', failure } : { kind: 'refused', failure };
  }
};
