import { useEffect, useState } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { readDependents } from './readDependents.ts';
import type { DependentsReading } from './readDependents.ts';

/** What depends on the snapshot, read once when the dialog opens; undefined until that is known. */
export const useDependents = (
  snapshot: VirtualMachineSnapshot,
  vm: VirtualMachine,
): DependentsReading | undefined => {
  const [reading, setReading] = useState<DependentsReading>();
  useEffect(() => {
    let isWanted = true;
    void readDependents(snapshot, vm).then((next) => {
      if (isWanted) {
        setReading(next);
      }
    });
    return () => {
      isWanted = false;
    };
  }, [snapshot, vm]);
  return reading;
};
