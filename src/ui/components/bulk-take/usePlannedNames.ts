import { useEffect, useMemo, useRef, useState } from 'react';

import { VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import { getPatternProblem, isUniqueInTime } from '#domain/bulk/namePattern.ts';
import { planNames, toNameKey } from '#domain/bulk/planNames.ts';
import type { PlannedName } from '#domain/bulk/planNames.ts';
import { findObject } from '#ui/sdk/findObject.ts';

import { getNow } from '../time/getNow.ts';
import { getZone } from './getZone.ts';
import { runBounded } from './runBounded.ts';

type NameRef = { readonly name: string; readonly namespace: string };

/** Long enough for a typist to pause. */
const PAUSE_MS = 300;

const AT_ONCE = 5;

const NONE: ReadonlySet<string> = new Set();

const NO_NAMES: readonly PlannedName[] = [];

/** Without an answer a name counts as free: the API server has the last word when the snapshot is created. */
const isTaken = async (ref: NameRef): Promise<boolean> => {
  try {
    return (await findObject(VirtualMachineSnapshotModel, ref)) !== undefined;
  } catch {
    return false;
  }
};

/** Which of these names are in use, as far as it has been asked: each once, when they have stood for a moment. */
const useTaken = (): {
  readonly taken: ReadonlySet<string>;
  readonly look: (refs: readonly NameRef[]) => () => void;
} => {
  const [taken, setTaken] = useState(NONE);
  const askedRef = useRef(new Set<string>());
  const look = useMemo(
    () => (refs: readonly NameRef[]) => {
      const controller = new AbortController();
      const ask = async (ref: NameRef): Promise<void> => {
        const key = toNameKey(ref.namespace, ref.name);
        const isAsked = askedRef.current.has(key);
        askedRef.current.add(key);
        if (!isAsked && (await isTaken(ref))) {
          setTaken((known) => new Set(known).add(key));
        }
      };
      const timer = setTimeout(() => {
        void runBounded(refs, { limit: AT_ONCE, signal: controller.signal }, ask);
      }, PAUSE_MS);
      return () => {
        clearTimeout(timer);
        controller.abort();
      };
    },
    [],
  );
  return { taken, look };
};

const listRefs = (names: readonly PlannedName[]): readonly NameRef[] =>
  names.map(({ vm, name }) => ({ name, namespace: vm.metadata.namespace ?? '' }));

/**
 * The names that a pattern gives for these VMs; its time is that of the dialog's opening. None while it has a problem.
 *
 * A name with the very second in it cannot be in use: only other patterns are asked for in the cluster.
 */
export const usePlannedNames = (
  vms: readonly VirtualMachine[],
  pattern: string,
): readonly PlannedName[] => {
  const [now] = useState(getNow);
  const { taken, look } = useTaken();
  const names = useMemo(
    () =>
      getPatternProblem(pattern) === undefined
        ? planNames({ pattern, vms, now, zone: getZone(), taken })
        : NO_NAMES,
    [pattern, vms, now, taken],
  );
  const questions = isUniqueInTime(pattern) ? '[]' : JSON.stringify(listRefs(names));
  useEffect(() => look(JSON.parse(questions) as NameRef[]), [look, questions]);
  return names;
};
