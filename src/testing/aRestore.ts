import type { OwnerReference } from '#api/meta.ts';
import type { VirtualMachineRestore } from '#api/virtualMachineRestore.ts';

export type RestoreWish = {
  readonly name?: string;
  readonly namespace?: string;
  readonly uid?: string;
  readonly vm?: string;
  /** Name of the snapshot that it reads. */
  readonly from?: string;
  readonly created?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly owners?: readonly OwnerReference[];
  /** KubeVirt has not looked at it yet unless one of these is set. */
  readonly complete?: boolean;
  readonly failed?: boolean;
  /** When it was completed. */
  readonly restored?: string;
};

const buildMetadata = (wish: RestoreWish): VirtualMachineRestore['metadata'] => {
  const name = wish.name ?? 'r1';
  const created = wish.created ?? wish.restored;
  return {
    name,
    namespace: wish.namespace ?? 'shop',
    uid: wish.uid ?? `uid-${name}`,
    ...(created === undefined ? {} : { creationTimestamp: created }),
    ...(wish.labels === undefined ? {} : { labels: wish.labels }),
    ...(wish.owners === undefined ? {} : { ownerReferences: wish.owners }),
  };
};

const buildStatus = ({
  complete,
  failed,
  restored,
}: RestoreWish): Pick<VirtualMachineRestore, 'status'> =>
  complete === undefined && failed === undefined && restored === undefined
    ? {}
    : {
        status: {
          complete: complete ?? restored !== undefined,
          ...(restored === undefined ? {} : { restoreTime: restored }),
          conditions: [{ type: 'Failure', status: failed === true ? 'True' : 'False' }],
        },
      };

/** A restore for tests: `r1` of `web-1` from `s1`, just made, unless the wish says otherwise. */
export const aRestore = (wish: RestoreWish = {}): VirtualMachineRestore => ({
  apiVersion: 'snapshot.kubevirt.io/v1beta1',
  kind: 'VirtualMachineRestore',
  metadata: buildMetadata(wish),
  spec: {
    target: { apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name: wish.vm ?? 'web-1' },
    virtualMachineSnapshotName: wish.from ?? 's1',
  },
  ...buildStatus(wish),
});
