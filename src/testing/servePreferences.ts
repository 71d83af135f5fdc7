import { jest } from '@jest/globals';
import { useUserPreference } from '@openshift-console/dynamic-plugin-sdk';
import type { UseUserPreference } from '@openshift-console/dynamic-plugin-sdk';
import { useCallback, useSyncExternalStore } from 'react';

/** Lets the Console remember what this user chooses, as long as the test lasts. */
export const servePreferences = (kept: Readonly<Record<string, unknown>> = {}): void => {
  const values = new Map<string, unknown>(Object.entries(kept));
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
  const useKept = (key: string): readonly [unknown, (next: unknown) => void, boolean] => {
    const value = useSyncExternalStore(subscribe, () => values.get(key));
    const keep = useCallback(
      (next: unknown) => {
        values.set(key, next);
        listeners.forEach((listener) => {
          listener();
        });
      },
      [key],
    );
    return [value, keep, true];
  };
  jest.mocked(useUserPreference).mockImplementation(useKept as unknown as UseUserPreference);
};
