import type { VirtualMachineClone } from '#api/virtualMachineClone.ts';

export type CloneWish = {
  readonly name?: string;
  readonly source?: VirtualMachineClone['spec']['source'];
  readonly status?: VirtualMachineClone['status'];
};

/** A clone for tests: `c1` of the snapshot `s1`, just made, unless the wish says otherwise. */
export const aClone = (wish: CloneWish = {}): VirtualMachineClone => ({
  apiVersion: 'clone.kubevirt.io/v1beta1',
  kind: 'VirtualMachineClone',
  metadata: { name: wish.name ?? 'c1', namespace: 'shop' },
  spec: { source: wish.source ?? { kind: 'VirtualMachineSnapshot', name: 's1' } },
  ...(wish.status === undefined ? {} : { status: wish.status }),
});
