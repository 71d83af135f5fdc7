import { useEffect, useState } from 'react';

import { VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { getNameProblem } from '#domain/naming/nameProblem.ts';
import type { NameProblem } from '#domain/naming/nameProblem.ts';
import { useWatchOne } from '#ui/sdk/useWatchOne.ts';

/** Long enough for a typist to pause, short enough to be known before the button is reached. */
const PAUSE_MS = 300;

const NONE: ReadonlySet<string> = new Set();

/** The name once it has not been changed for a moment. */
const useSettled = (name: string): string => {
  const [settled, setSettled] = useState(name);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(name);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [name]);
  return settled;
};

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
