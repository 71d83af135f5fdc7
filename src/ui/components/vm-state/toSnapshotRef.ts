import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import type { SnapshotRef } from './stopSnapshot.ts';

/** Names this very snapshot, never a later one of the same name. */
export const toSnapshotRef = (
  { metadata, spec }: VirtualMachineSnapshot,
  namespace: string,
): SnapshotRef => ({
  name: metadata.name,
  namespace,
  uid: metadata.uid ?? '',
  vm: spec.source.name,
});
