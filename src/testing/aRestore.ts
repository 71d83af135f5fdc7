import type { VirtualMachineRestore } from '#api/virtualMachineRestore.ts';

export type RestoreWish = {
  readonly name?: string;
  readonly vm?: string;
  /** Name of the snapshot that it reads. */
  readonly from?: string;
  /** KubeVirt has not looked at it yet unless one of these is set. */
  readonly complete?: boolean;
  readonly failed?: boolean;
};

/** A restore for tests: `r1` of `web-1` from `s1`, just made, unless the wish says otherwise. */
export const aRestore = (wish: RestoreWish = {}): VirtualMachineRestore => ({
  apiVersion: 'snapshot.kubevirt.io/v1beta1',
  kind: 'VirtualMachineRestore',
  metadata: { name: wish.name ?? 'r1', namespace: 'shop' },
  spec: {
    target: { apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name: wish.vm ?? 'web-1' },
    virtualMachineSnapshotName: wish.from ?? 's1',
  },
  ...(wish.complete === undefined && wish.failed === undefined
    ? {}
    : {
        status: {
          complete: wish.complete ?? false,
          conditions: [{ type: 'Failure', status: wish.failed === true ? 'True' : 'False' }],
        },
      }),
});
