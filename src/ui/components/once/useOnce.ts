import { useCallback, useRef, useState } from 'react';

export type Once = {
  readonly isUnderWay: boolean;
  /** Starts the work, which must not reject; does nothing while some is under way. */
  readonly run: (work: () => Promise<void>) => void;
};

/** Keeps one piece of work at a time under way, however often it is asked for: a second click comes before the next render. */
export const useOnce = (): Once => {
  const underWayRef = useRef(false);
  const [isUnderWay, setIsUnderWay] = useState(false);
  const run = useCallback((work: () => Promise<void>) => {
    if (underWayRef.current) {
      return;
    }
    underWayRef.current = true;
    setIsUnderWay(true);
    void work().finally(() => {
      underWayRef.current = false;
      setIsUnderWay(false);
    });
  }, []);
  return { isUnderWay, run };
};
