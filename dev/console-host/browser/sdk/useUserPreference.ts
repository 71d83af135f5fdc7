import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';

const STORAGE_KEY = 'console-user-settings';
const CHANGED = 'console-user-settings-changed';

const readAll = (text: string | null): Record<string, unknown> => {
  try {
    return text ? (JSON.parse(text) as Record<string, unknown>) : {};
  } catch {
    return {};
  }
};

const getStorageKey = (): string => `${STORAGE_KEY}-${window.STAGE.user}`;

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('storage', listener);
  window.addEventListener(CHANGED, listener);
  return () => {
    window.removeEventListener('storage', listener);
    window.removeEventListener(CHANGED, listener);
  };
};

type Preference<T> = [
  value: T,
  setValue: (next: T | ((previous: T) => T)) => void,
  loaded: boolean,
];

/** A setting of the signed-in user, kept in this browser. */
export const useUserPreference = <T>(key: string, defaultValue: T): Preference<T> => {
  const stored = useSyncExternalStore(subscribe, () => {
    const all = readAll(localStorage.getItem(getStorageKey()));
    return key in all ? JSON.stringify(all[key]) : undefined;
  });
  // A default written in place is a new object with every render; only the first one counts.
  const [firstDefault] = useState(defaultValue);
  const value = useMemo(
    () => (stored === undefined ? firstDefault : (JSON.parse(stored) as T)),
    [firstDefault, stored],
  );
  const setValue = useCallback(
    (next: T | ((previous: T) => T)) => {
      const all = readAll(localStorage.getItem(getStorageKey()));
      const previous = key in all ? (all[key] as T) : value;
      const chosen = typeof next === 'function' ? (next as (from: T) => T)(previous) : next;
      localStorage.setItem(getStorageKey(), JSON.stringify({ ...all, [key]: chosen }));
      window.dispatchEvent(new Event(CHANGED));
    },
    [key, value],
  );
  return [value, setValue, true];
};
