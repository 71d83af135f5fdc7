import { useCallback, useEffect, useMemo, useState } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import type { Dependents } from '#domain/snapshot/listDependents.ts';

import { getDependents, readSurroundings } from '../delete-snapshot/readDependents.ts';
import type { DependentsReading, Unchecked } from '../delete-snapshot/readDependents.ts';

export type BulkReading = {
  readonly getDependents: (snapshot: VirtualMachineSnapshot) => Dependents;
  /** Whether no usable snapshot of the VM would be left. */
  readonly losesLast: boolean;
  readonly unchecked: readonly Unchecked[];
};

/** What was known of a snapshot when the person decided, and what is known now. */
export type TwoLooks = Readonly<Record<'before' | 'after', DependentsReading>>;

export type LiveSurroundings = {
  /** Undefined until it is known. */
  readonly reading: BulkReading | undefined;
  /** Looks again; what is found is what has been shown from then on. */
  readonly lookAgain: () => Promise<(snapshot: VirtualMachineSnapshot) => TwoLooks>;
};

const readAll = async (
  snapshots: readonly VirtualMachineSnapshot[],
  vm: VirtualMachine,
): Promise<BulkReading> => {
  const { unchecked, ...surroundings } = await readSurroundings(vm.metadata.namespace ?? '', vm);
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

const of = (
  { getDependents: read, unchecked }: BulkReading,
  snapshot: VirtualMachineSnapshot,
): DependentsReading => ({ dependents: read(snapshot), unchecked });

/** What depends on the snapshots, read when the dialog opens and again right before they are deleted. */
export const useSurroundings = (
  snapshots: readonly VirtualMachineSnapshot[],
  vm: VirtualMachine,
): LiveSurroundings => {
  const [reading, setReading] = useState<BulkReading>();
  useEffect(() => {
    let isWanted = true;
    void readAll(snapshots, vm).then((next) => {
      if (isWanted) {
        setReading(next);
      }
    });
    return () => {
      isWanted = false;
    };
  }, [snapshots, vm]);
  const lookAgain = useCallback(async () => {
    const next = await readAll(snapshots, vm);
    const before = reading ?? next;
    setReading(next);
    return (snapshot: VirtualMachineSnapshot): TwoLooks => ({
      before: of(before, snapshot),
      after: of(next, snapshot),
    });
  }, [snapshots, vm, reading]);
  return useMemo(() => ({ reading, lookAgain }), [reading, lookAgain]);
};
