import { useEffect, useMemo, useRef, useState } from 'react';

export type Gathered<T> = {
  /** As they were drawn last. */
  readonly values: ReadonlyMap<string, T>;
  /** As they are. */
  readonly read: () => ReadonlyMap<string, T>;
  /** Replaces values; the first change is shown at once, those that follow within a moment together. */
  readonly put: (changes: Iterable<readonly [key: string, value: T]>) => void;
};

/** Long enough for many answers to share one drawing, too short to be noticed. */
const PAUSE_MS = 150;

/** Values by key, of which hundreds may change within seconds. */
export const useGathered = <T>(): Gathered<T> => {
  const [values, setValues] = useState<ReadonlyMap<string, T>>(() => new Map());
  const latestRef = useRef(values);
  const timerRef = useRef<ReturnType<typeof setTimeout>>();
  useEffect(
    () => () => {
      clearTimeout(timerRef.current);
    },
    [],
  );
  const { read, put } = useMemo((): Omit<Gathered<T>, 'values'> => {
    const show = (): void => {
      const shown = latestRef.current;
      setValues(shown);
      timerRef.current = setTimeout(() => {
        timerRef.current = undefined;
        if (latestRef.current !== shown) {
          show();
        }
      }, PAUSE_MS);
    };
    return {
      read: () => latestRef.current,
      put: (changes) => {
        latestRef.current = new Map([...latestRef.current, ...changes]);
        if (timerRef.current === undefined) {
          show();
        }
      },
    };
  }, []);
  return { values, read, put };
};
