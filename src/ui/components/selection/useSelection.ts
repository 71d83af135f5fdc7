import { useCallback, useMemo, useState } from 'react';

import type { KubeObject } from '#api/meta.ts';

export type Selection<T> = {
  /** What is selected, in the order of the list, on whichever page. */
  readonly selected: readonly T[];
  readonly isSelected: (object: T) => boolean;
  readonly select: (objects: readonly T[], isOn: boolean) => void;
  /** Unticks everything, also what a filter hides. */
  readonly clear: () => void;
};

const NONE: ReadonlySet<string> = new Set();

const getKey = ({ metadata }: KubeObject): string => metadata.uid ?? metadata.name;

/**
 * Which objects of a list are ticked, on whichever page. What is not listed, because it is gone or a filter leaves it
 * out, is not selected: nothing happens to what was not asked for. It is again when the filter lets it in again, so that
 * things can be searched and ticked one after another.
 */
export const useSelection = <T extends KubeObject>(listed: readonly T[]): Selection<T> => {
  const [wanted, setWanted] = useState(NONE);
  const selected = useMemo(
    () => (wanted.size === 0 ? [] : listed.filter((object) => wanted.has(getKey(object)))),
    [listed, wanted],
  );
  const keys = useMemo(() => new Set(selected.map(getKey)), [selected]);
  const isSelected = useCallback((object: T) => keys.has(getKey(object)), [keys]);
  const select = useCallback((objects: readonly T[], isOn: boolean) => {
    const changed = objects.map(getKey);
    setWanted((before) =>
      isOn
        ? new Set([...before, ...changed])
        : new Set([...before].filter((key) => !changed.includes(key))),
    );
  }, []);
  const clear = useCallback(() => {
    setWanted(NONE);
  }, []);
  return useMemo(
    () => ({ selected, isSelected, select, clear }),
    [selected, isSelected, select, clear],
  );
};
