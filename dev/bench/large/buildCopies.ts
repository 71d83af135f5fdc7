import { randomUUID } from 'node:crypto';

import { VM_LABEL, VM_UID_LABEL } from '#api/labels.ts';
import { VirtualMachineModel, VirtualMachineSnapshotModel } from '#api/models.ts';

import { formatTime } from '../../kube/formatTime.ts';
import type { KubeObject, Metadata } from '../../kube/kubeObject.ts';
import type { Resource } from '../../kube/resources.ts';
import { nameMachine, nameSnapshot, type Estate } from './estate.ts';

const hourMs = 3_600_000;

/** One machine and one snapshot of it, as the API server answers them. */
export type Patterns = { readonly machine: Finished; readonly snapshot: Finished };

export type Finished = KubeObject & { readonly spec?: object; readonly status?: object };

/** An object and where the API server keeps it in etcd. */
export type Copy = { readonly key: string; readonly object: StoredObject };

type StoredObject = Omit<Finished, 'metadata'> & {
  readonly metadata: Omit<Metadata, 'resourceVersion'>;
};

/** Makes an estate of one machine and one snapshot that are finished. */
export function buildCopies(patterns: Patterns, estate: Estate, now: number): Copy[] {
  return count(estate.machines).flatMap((number) => {
    const { namespace, snapshotsEach } = estate;
    const name = nameMachine(number);
    const machine = copy(VirtualMachineModel, patterns.machine, { namespace, name });
    const { uid } = machine.object.metadata;
    const snapshots = count(snapshotsEach).map((index) => {
      const at = formatTime(now - (snapshotsEach - index + 1) * hourMs);
      const place = { namespace, name: `${name}-${nameSnapshot(index)}` };
      return buildSnapshot(patterns.snapshot, place, { name, uid, at });
    });
    return [machine, ...snapshots];
  });
}

type Place = { readonly namespace: string; readonly name: string };
type Taken = { readonly name: string; readonly uid: string; readonly at: string };

function buildSnapshot(pattern: Finished, place: Place, { name, uid, at }: Taken): Copy {
  const { key, object } = copy(VirtualMachineSnapshotModel, pattern, place);
  const labels = {
    ...object.metadata.labels,
    [VM_LABEL]: name,
    [VM_UID_LABEL]: uid,
  };
  const source = { ...(object.spec as { source?: object } | undefined)?.source, name };
  return {
    key,
    object: {
      ...object,
      metadata: { ...object.metadata, labels, creationTimestamp: at },
      spec: { ...object.spec, source },
      status: { ...object.status, sourceUID: uid, creationTime: at },
    },
  };
}

/** The API server takes the resource version from etcd and stores none. */
function copy(resource: Resource, pattern: Finished, { namespace, name }: Place): Copy {
  const { resourceVersion: _version, ...metadata } = pattern.metadata;
  return {
    key: `/registry/${resource.apiGroup ?? ''}/${resource.plural}/${namespace}/${name}`,
    object: { ...pattern, metadata: { ...metadata, namespace, name, uid: randomUUID() } },
  };
}

function count(to: number): number[] {
  return Array.from({ length: to }, (_, index) => index + 1);
}
