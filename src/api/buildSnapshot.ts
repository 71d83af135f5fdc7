import {
  BATCH_LABEL,
  DESCRIPTION_ANNOTATION,
  EXPECTED_CONSISTENCY_ANNOTATION,
  type Origin,
  ORIGIN_LABEL,
  VM_LABEL,
  VM_UID_LABEL,
  WANTED_VOLUMES_ANNOTATION,
} from './labels.ts';
import { VirtualMachineModel, VirtualMachineSnapshotModel } from './models.ts';
import type { VirtualMachine } from './virtualMachine.ts';
import type { VirtualMachineSnapshot } from './virtualMachineSnapshot.ts';

export type SnapshotWish = {
  readonly vm: VirtualMachine;
  readonly name: string;
  readonly description: string;
  /** Names of the volumes that should be in it. */
  readonly wantedVolumes: readonly string[];
  readonly origin: Origin;
  /** The VM's name as a label value (at most 63 characters). */
  readonly labelValue: string;
  /** What was promised of the data; left out where nothing was. */
  readonly expectedConsistency?: string | undefined;
  /** A duration in Go's notation; left out for KubeVirt's default. */
  readonly failureDeadline?: string | undefined;
  /** What it has in common with the others that were asked for with it. */
  readonly batch?: string;
};

/** The manifest of a snapshot; without an owner, so that deleting the VM does not delete its way back. */
export const buildSnapshot = (wish: SnapshotWish): VirtualMachineSnapshot => {
  const { name, namespace, uid } = wish.vm.metadata;
  const description = wish.description.trim();
  const { expectedConsistency, failureDeadline } = wish;
  return {
    apiVersion: `${VirtualMachineSnapshotModel.apiGroup}/${VirtualMachineSnapshotModel.apiVersion}`,
    kind: VirtualMachineSnapshotModel.kind,
    metadata: {
      name: wish.name,
      ...(namespace === undefined ? {} : { namespace }),
      labels: {
        [VM_LABEL]: wish.labelValue,
        ...(uid === undefined ? {} : { [VM_UID_LABEL]: uid }),
        [ORIGIN_LABEL]: wish.origin,
        ...(wish.batch === undefined ? {} : { [BATCH_LABEL]: wish.batch }),
      },
      annotations: {
        [WANTED_VOLUMES_ANNOTATION]: wish.wantedVolumes.join(','),
        ...(expectedConsistency === undefined
          ? {}
          : { [EXPECTED_CONSISTENCY_ANNOTATION]: expectedConsistency }),
        ...(description === '' ? {} : { [DESCRIPTION_ANNOTATION]: description }),
      },
    },
    spec: {
      source: {
        apiGroup: VirtualMachineModel.apiGroup,
        kind: VirtualMachineModel.kind,
        name,
      },
      ...(failureDeadline === undefined ? {} : { failureDeadline }),
    },
  };
};
