import { useMemo } from 'react';

import { VirtualMachineRestoreModel } from '#api/models.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineRestore } from '#api/virtualMachineRestore.ts';
import { useWatchList } from '#ui/sdk/useWatchList.ts';
import type { Watched } from '#ui/sdk/watched.ts';

import { buildLabelledQuery, buildUnlabelledQuery } from './buildQueries.ts';
import { mergeWatched } from './mergeWatched.ts';

/** Follows the restores of one VM, whoever began them, once that is wanted; also some of other VMs are among them. */
export const useRestoresOf = (
  vm: VirtualMachine,
  isWanted = true,
): Watched<readonly VirtualMachineRestore[]> => {
  const labelled = useWatchList<VirtualMachineRestore>(
    VirtualMachineRestoreModel,
    isWanted ? buildLabelledQuery(vm) : undefined,
  );
  const unlabelled = useWatchList<VirtualMachineRestore>(
    VirtualMachineRestoreModel,
    isWanted ? buildUnlabelledQuery(vm) : undefined,
  );
  return useMemo(() => mergeWatched(labelled, unlabelled), [labelled, unlabelled]);
};
