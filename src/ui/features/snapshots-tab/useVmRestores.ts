import { useMemo } from 'react';

import { VirtualMachineRestoreModel } from '#api/models.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import { LAST_RESTORE_ANNOTATION } from '#api/virtualMachineRestore.ts';
import type { VirtualMachineRestore } from '#api/virtualMachineRestore.ts';
import { indexRestores } from '#domain/restore/summarizeRestores.ts';
import type { RestoreIndex } from '#domain/restore/summarizeRestores.ts';
import { useWatchList } from '#ui/sdk/useWatchList.ts';
import type { Watched } from '#ui/sdk/watched.ts';

import {
  buildLabelledQuery,
  buildUnlabelledQuery,
} from '#ui/components/vm-records/buildQueries.ts';
import { mergeWatched } from '#ui/components/vm-records/mergeWatched.ts';
import { useIdentity } from './useIdentity.ts';

/** The VM as it was first seen, with what KubeVirt says now of its last restore. */
const useRestoredVm = (vm: VirtualMachine): VirtualMachine => {
  const identity = useIdentity(vm);
  const mark = vm.metadata.annotations?.[LAST_RESTORE_ANNOTATION];
  return useMemo(
    () => ({
      ...identity,
      metadata: {
        ...identity.metadata,
        annotations: mark === undefined ? {} : { [LAST_RESTORE_ANNOTATION]: mark },
      },
    }),
    [identity, mark],
  );
};

/** Follows the restores of one VM, whoever began them, once that is wanted. */
export const useVmRestores = (vm: VirtualMachine, isWanted: boolean): Watched<RestoreIndex> => {
  const restored = useRestoredVm(vm);
  const labelled = useWatchList<VirtualMachineRestore>(
    VirtualMachineRestoreModel,
    isWanted ? buildLabelledQuery(restored) : undefined,
  );
  const unlabelled = useWatchList<VirtualMachineRestore>(
    VirtualMachineRestoreModel,
    isWanted ? buildUnlabelledQuery(restored) : undefined,
  );
  return useMemo(() => {
    const merged = mergeWatched(labelled, unlabelled);
    return merged.kind === 'loaded'
      ? { ...merged, data: indexRestores(merged.data, restored) }
      : merged;
  }, [labelled, unlabelled, restored]);
};
