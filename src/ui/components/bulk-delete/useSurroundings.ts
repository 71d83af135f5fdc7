import { useEffect, useMemo, useState } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import type { Dependents } from '#domain/snapshot/listDependents.ts';

import { getDependents, readSurroundings } from '../delete-snapshot/readDependents.ts';
import type { Surroundings, Unchecked } from '../delete-snapshot/readDependents.ts';

export type BulkReading = {
  readonly getDependents: (snapshot: VirtualMachineSnapshot) => Dependents;
  /** Whether no usable snapshot of the VM would be left. */
  readonly losesLast: boolean;
  readonly unchecked: readonly Unchecked[];
};

const summarize = (
  snapshots: readonly VirtualMachineSnapshot[],
  vm: VirtualMachine,
  { unchecked, ...surroundings }: Surroundings,
): BulkReading => {
  const leaving = new Set(snapshots.map(({ metadata }) => metadata.uid));
  const siblings = surroundings.siblings.filter(({ metadata }) => !leaving.has(metadata.uid));
  const read = (snapshot: VirtualMachineSnapshot): Dependents =>
    getDependents(snapshot, vm, { ...surroundings, siblings });
  return {
    getDependents: read,
    losesLast:
      !unchecked.includes('snapshots') && snapshots.some((snapshot) => read(snapshot).isLastReady),
    unchecked,
  };
};

/** What depends on the snapshots, read once when the dialog opens; undefined until that is known. */
export const useSurroundings = (
  snapshots: readonly VirtualMachineSnapshot[],
  vm: VirtualMachine,
): BulkReading | undefined => {
  const [surroundings, setSurroundings] = useState<Surroundings>();
  useEffect(() => {
    let isWanted = true;
    void readSurroundings(vm.metadata.namespace ?? '', vm).then((next) => {
      if (isWanted) {
        setSurroundings(next);
      }
    });
    return () => {
      isWanted = false;
    };
  }, [vm]);
  return useMemo(
    () => (surroundings === undefined ? undefined : summarize(snapshots, vm, surroundings)),
    [snapshots, vm, surroundings],
  );
};
