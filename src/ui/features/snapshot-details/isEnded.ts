import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { getSnapshotState } from '#domain/snapshot/snapshotState.ts';
import type { SnapshotState } from '#domain/snapshot/snapshotState.ts';

const ENDED: readonly SnapshotState['kind'][] = ['failed', 'stopping', 'deleting'];

/** Whether nothing more comes: what KubeVirt has not recorded by now it never will. */
export const isEnded = (snapshot: VirtualMachineSnapshot): boolean =>
  ENDED.includes(getSnapshotState(snapshot).kind);
