import {
  DESCRIPTION_ANNOTATION,
  EXPECTED_CONSISTENCY_ANNOTATION,
  WANTED_VOLUMES_ANNOTATION,
} from '#api/labels.ts';
import type { Condition, OwnerReference } from '#api/meta.ts';
import type { SnapshotPhase, VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

type Status = NonNullable<VirtualMachineSnapshot['status']>;

export type SnapshotWish = {
  readonly name?: string;
  readonly namespace?: string;
  readonly uid?: string;
  readonly vm?: string;
  readonly created?: string;
  readonly deleted?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly owners?: readonly OwnerReference[];
  readonly finalizers?: readonly string[];
  readonly description?: string;
  /** Names of the volumes that should be in it. */
  readonly wanted?: readonly string[];
  /** How consistent it was to become. */
  readonly promised?: string;
  readonly failureDeadline?: string;
  readonly phase?: SnapshotPhase;
  readonly readyToUse?: boolean;
  /** The sentences that virt-controller writes, by condition type. */
  readonly progressing?: readonly [Condition['status'], string];
  readonly failure?: string;
  readonly error?: string;
  readonly status?: Partial<Status>;
};

const CREATED = '2026-11-24T02:30:00Z';

const listConditions = (wish: SnapshotWish): Condition[] => [
  ...(wish.progressing === undefined
    ? []
    : [{ type: 'Progressing', status: wish.progressing[0], reason: wish.progressing[1] }]),
  ...(wish.failure === undefined
    ? []
    : [{ type: 'Failure', status: 'True' as const, reason: wish.failure }]),
];

const listAnnotations = ({
  description,
  wanted,
  promised,
}: SnapshotWish): Record<string, string> => ({
  ...(description === undefined ? {} : { [DESCRIPTION_ANNOTATION]: description }),
  ...(wanted === undefined ? {} : { [WANTED_VOLUMES_ANNOTATION]: wanted.join(',') }),
  ...(promised === undefined ? {} : { [EXPECTED_CONSISTENCY_ANNOTATION]: promised }),
});

const buildMetadata = (wish: SnapshotWish): VirtualMachineSnapshot['metadata'] => {
  const name = wish.name ?? 's1';
  return {
    name,
    namespace: wish.namespace ?? 'shop',
    uid: wish.uid ?? `uid-${name}`,
    creationTimestamp: wish.created ?? CREATED,
    ...(wish.deleted === undefined ? {} : { deletionTimestamp: wish.deleted }),
    ...(wish.labels === undefined ? {} : { labels: wish.labels }),
    ...(wish.owners === undefined ? {} : { ownerReferences: wish.owners }),
    ...(wish.finalizers === undefined ? {} : { finalizers: wish.finalizers }),
    annotations: listAnnotations(wish),
  };
};

const buildStatus = (wish: SnapshotWish): Status => {
  const phase = wish.phase ?? 'Succeeded';
  const isCut = phase === 'Succeeded';
  return {
    phase,
    readyToUse: wish.readyToUse ?? isCut,
    conditions: listConditions(wish),
    ...(isCut ? { creationTime: wish.created ?? CREATED } : {}),
    ...(wish.error === undefined ? {} : { error: { message: wish.error } }),
    ...wish.status,
  };
};

/** A snapshot for tests: `s1` of `web-1`, ready, unless the wish says otherwise. */
export const aSnapshot = (wish: SnapshotWish = {}): VirtualMachineSnapshot => ({
  apiVersion: 'snapshot.kubevirt.io/v1beta1',
  kind: 'VirtualMachineSnapshot',
  metadata: buildMetadata(wish),
  spec: {
    source: { apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name: wish.vm ?? 'web-1' },
    ...(wish.failureDeadline === undefined ? {} : { failureDeadline: wish.failureDeadline }),
  },
  status: buildStatus(wish),
});
