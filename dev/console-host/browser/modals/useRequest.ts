import { useCallback, useState } from 'react';

export type Request = {
  isBusy: boolean;
  /** Why it failed, in the words of who refused it. */
  error: string | undefined;
  run: (ask: () => Promise<unknown>, then: () => void) => void;
};

/** Sends something and keeps track of it. */
export const useRequest = (): Request => {
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<string>();
  const run = useCallback((ask: () => Promise<unknown>, then: () => void) => {
    setIsBusy(true);
    ask().then(then, (reason: unknown) => {
      setError(reason instanceof Error ? reason.message : String(reason));
      setIsBusy(false);
    });
  }, []);
  return { error, isBusy, run };
};
