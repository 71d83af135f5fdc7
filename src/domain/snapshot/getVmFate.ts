import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import type { Bearer } from './getKinship.ts';
import { isSnapshotOf } from './isSnapshotOf.ts';

/** What has become of the VM of a snapshot: it is there, another one bears its name, there is none, or nobody can tell. */
export type VmFate = 'present' | 'replaced' | 'gone' | 'unknown';

/**
 * What has become of the VM that a snapshot was taken of.
 *
 * @example getVmFate(aSnapshot(), { kind: 'present', vm: aVm() }) // → 'present'
 */
export const getVmFate = (snapshot: VirtualMachineSnapshot, bearer: Bearer): VmFate =>
  bearer.kind === 'present' && !isSnapshotOf(snapshot, bearer.vm) ? 'replaced' : bearer.kind;
