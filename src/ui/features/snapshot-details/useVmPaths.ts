import { useState } from 'react';

import { VirtualMachineModel } from '#api/models.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { readWayBack } from '#ui/components/snapshot-link/wayBack.ts';
import { useAddress } from '#ui/sdk/useAddress.ts';
import { useWatchOne } from '#ui/sdk/useWatchOne.ts';

import { buildVmPaths } from './buildVmPaths.ts';
import type { VmPaths } from './buildVmPaths.ts';

/** The ways to the VM of a snapshot and to its other snapshots; undefined until the snapshot has been seen. */
export const useVmPaths = (snapshot: VirtualMachineSnapshot | undefined): VmPaths | undefined => {
  const { state } = useAddress();
  // As it was on arrival: the tabs of the page pass nothing on.
  const [search] = useState(() => readWayBack(state));
  const ref = snapshot && {
    name: snapshot.spec.source.name,
    namespace: snapshot.metadata.namespace ?? '',
  };
  const vm = useWatchOne(VirtualMachineModel, ref);
  return ref && buildVmPaths(ref.name, ref.namespace, { search, isGone: vm.kind === 'missing' });
};
