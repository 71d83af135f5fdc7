import { useMemo } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import { LAST_RESTORE_ANNOTATION } from '#api/virtualMachineRestore.ts';
import { indexRestores } from '#domain/restore/summarizeRestores.ts';
import type { RestoreIndex } from '#domain/restore/summarizeRestores.ts';
import { useRestoresOf } from '#ui/components/vm-records/useRestoresOf.ts';
import type { Watched } from '#ui/sdk/watched.ts';

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
  const restores = useRestoresOf(restored, isWanted);
  return useMemo(
    () =>
      restores.kind === 'loaded'
        ? { ...restores, data: indexRestores(restores.data, restored) }
        : restores,
    [restores, restored],
  );
};
