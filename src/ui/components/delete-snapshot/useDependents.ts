import { useCallback, useEffect, useState } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { isMoreAtStake } from './isMoreAtStake.ts';
import { readDependents } from './readDependents.ts';
import type { DependentsReading } from './readDependents.ts';

export type LiveDependents = {
  /** Undefined until it is known. */
  readonly reading: DependentsReading | undefined;
  /** Whether the last look found more than what was shown when the person decided. */
  readonly hasChanged: boolean;
  /** Looks again, and tells whether everything is still as it was shown. */
  readonly confirm: () => Promise<boolean>;
};

/** What depends on the snapshot, read when the dialog opens and again right before it is deleted. */
export const useDependents = (snapshot: VirtualMachineSnapshot): LiveDependents => {
  const [reading, setReading] = useState<DependentsReading>();
  const [hasChanged, setHasChanged] = useState(false);
  useEffect(() => {
    let isWanted = true;
    void readDependents(snapshot).then((next) => {
      if (isWanted) {
        setReading(next);
      }
    });
    return () => {
      isWanted = false;
    };
  }, [snapshot]);
  const confirm = useCallback(async () => {
    const next = await readDependents(snapshot);
    const isWorse = reading === undefined || isMoreAtStake(reading, next);
    setReading(next);
    setHasChanged(isWorse);
    return !isWorse;
  }, [snapshot, reading]);
  return { reading, hasChanged, confirm };
};
