import { useCallback, useEffect, useMemo, useState } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import type { VmFate } from '#domain/snapshot/getVmFate.ts';

import { findFresh, getReading, readSurroundings } from '../delete-snapshot/readDependents.ts';
import type { DependentsReading, Unchecked } from '../delete-snapshot/readDependents.ts';

export type BulkReading = {
  readonly getReading: (snapshot: VirtualMachineSnapshot) => DependentsReading;
  /** What has become of the VMs of which no usable snapshot would be left. */
  readonly losing: readonly VmFate[];
  readonly unchecked: readonly Unchecked[];
  /** Whether a VM of the name is known to be there. */
  readonly isVmThere: boolean;
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
  chosen: readonly VirtualMachineSnapshot[],
  { metadata: { name, namespace = '' } }: VirtualMachine,
): Promise<BulkReading> => {
  const surroundings = await readSurroundings({ name, namespace });
  const leaving = new Set(chosen.map(({ metadata }) => metadata.uid));
  const snapshots = surroundings.snapshots?.filter(({ metadata }) => !leaving.has(metadata.uid));
  const read = (snapshot: VirtualMachineSnapshot): DependentsReading =>
    getReading(findFresh(snapshot, surroundings), { ...surroundings, snapshots });
  const readings = chosen.map(read);
  const last = readings.filter(({ dependents }) => dependents.lastness === 'last');
  return {
    getReading: read,
    losing: [...new Set(last.map(({ fate }) => fate))],
    unchecked: [...new Set(readings.flatMap(({ unchecked }) => unchecked))],
    isVmThere: surroundings.bearer.kind === 'present',
  };
};

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
      before: before.getReading(snapshot),
      after: next.getReading(snapshot),
    });
  }, [snapshots, vm, reading]);
  return useMemo(() => ({ reading, lookAgain }), [reading, lookAgain]);
};
