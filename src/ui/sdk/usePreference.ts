import * as sdk from '@openshift-console/dynamic-plugin-sdk';
import { useCallback, useMemo, useState } from 'react';

type Stored = readonly [value: unknown, store: (next: unknown) => void, loaded: boolean];

const NOTHING: Stored = [undefined, () => undefined, true];

const getNothing = (): Stored => NOTHING;

const useStored = (key: string): Stored => sdk.useUserPreference<unknown>(key);

/** Consoles before 4.22 do not have it; which one this is does not change while the page lives. */
const usePreferenceOfConsole = 'useUserPreference' in sdk ? useStored : getNothing;

/**
 * A choice that the Console remembers for the signed-in user.
 *
 * What was chosen on this page holds at once, whether the Console can keep it or not. What it has kept comes from
 * elsewhere, perhaps from another version of ours: `read` takes it or returns undefined. It has to be the same function
 * with every render.
 */
export const usePreference = <T>(
  key: string,
  read: (stored: unknown) => T | undefined,
  fallback: T,
): readonly [T, (next: T) => void] => {
  const [stored, store, isLoaded] = usePreferenceOfConsole(key);
  const [chosen, setChosen] = useState<T>();
  const kept = useMemo(() => (isLoaded ? read(stored) : undefined), [isLoaded, read, stored]);
  const choose = useCallback(
    (next: T) => {
      setChosen(next);
      // The Console may not be able to keep it: the choice holds for this page all the same.
      Promise.resolve()
        .then(() => {
          store(next);
        })
        .catch(() => undefined);
    },
    [store],
  );
  return [chosen ?? kept ?? fallback, choose];
};
