import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';

export type UrlState<K extends string> = {
  /** '' stands for a parameter that is not there. */
  readonly values: Readonly<Record<K, string>>;
  readonly set: (changes: Partial<Readonly<Record<K, string>>>) => void;
};

/** Browsers take only some hundred changes of the address in half a minute: typing has to pause before one. */
const PAUSE_MS = 250;

type Values = Readonly<Record<string, string>>;

const read = (params: URLSearchParams, keys: readonly string[]): Values =>
  Object.fromEntries(keys.map((key) => [key, params.get(key) ?? '']));

const write = (params: URLSearchParams, values: Values): URLSearchParams => {
  const next = new URLSearchParams(params);
  Object.entries(values).forEach(([key, value]) => {
    if (value === '') {
      next.delete(key);
    } else {
      next.set(key, value);
    }
  });
  return next;
};

/**
 * What a list shows, kept in the address: a link leads to the same view, and so does the way back.
 *
 * A change holds at once and replaces the address a little later, without an entry of its own in the history; at once
 * when the list is taken down while its page stays, as when another plugin takes the page over. Other parameters stay.
 * `keys` has to be the same with every render.
 */
export const useUrlState = <K extends string>(keys: readonly K[]): UrlState<K> => {
  const [params, setParams] = useSearchParams();
  const { state } = useLocation() as { readonly state: unknown };
  const inUrl = JSON.stringify(read(params, keys));
  const [own, setOwn] = useState(inUrl);
  const [written, setWritten] = useState(inUrl);
  const [seen, setSeen] = useState(inUrl);
  if (seen !== inUrl) {
    setSeen(inUrl);
    // Somebody else changed the address, unless it is what was written from here, or more is yet to be written.
    if (inUrl !== written && own === written) {
      setOwn(inUrl);
      setWritten(inUrl);
    }
  }
  const lastWordsRef = useRef<() => void>(undefined);
  useEffect(() => {
    lastWordsRef.current = undefined;
    if (own === written) {
      return undefined;
    }
    const { pathname } = globalThis.location;
    const save = (): void => {
      setParams((now) => write(now, JSON.parse(own) as Values), { replace: true, state });
    };
    lastWordsRef.current = () => {
      if (globalThis.location.pathname === pathname) {
        save();
      }
    };
    const timer = setTimeout(() => {
      lastWordsRef.current = undefined;
      setWritten(own);
      save();
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [own, written, setParams, state]);
  useEffect(
    () => () => {
      lastWordsRef.current?.();
    },
    [],
  );
  const set = useCallback<UrlState<K>['set']>((changes) => {
    setOwn((before) => JSON.stringify({ ...(JSON.parse(before) as Values), ...changes }));
  }, []);
  const values = useMemo(() => JSON.parse(own) as Readonly<Record<K, string>>, [own]);
  return { values, set };
};
