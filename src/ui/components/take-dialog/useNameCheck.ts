import { VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { getNameProblem } from '#domain/naming/nameProblem.ts';
import type { NameProblem } from '#domain/naming/nameProblem.ts';
import { useWatchOne } from '#ui/sdk/useWatchOne.ts';

import { useSettled } from '../time/useSettled.ts';

const NONE: ReadonlySet<string> = new Set();

/**
 * What is wrong with a name as it is typed. Whether it is taken is followed in the cluster, one name at a time; without
 * an answer it counts as free, for the API server has the last word when it is created.
 */
export const useNameCheck = (name: string, namespace: string): NameProblem | undefined => {
  const settled = useSettled(name);
  const isAsked = settled === name && getNameProblem(name, NONE) === undefined;
  const found = useWatchOne<VirtualMachineSnapshot>(
    VirtualMachineSnapshotModel,
    isAsked ? { name, namespace } : undefined,
  );
  return getNameProblem(name, found.kind === 'loaded' ? new Set([name]) : NONE);
};
