import { useEffect, useState } from 'react';

/** Becomes true once what was ready has been painted; the rest of the work can then begin. */
export const useAfterPaint = (isReady: boolean): boolean => {
  const [isPainted, setIsPainted] = useState(false);
  useEffect(() => {
    if (!isReady) {
      return undefined;
    }
    // Effects run after the paint, but what they set is worked out before the next event.
    const timer = setTimeout(() => {
      setIsPainted(true);
    });
    return () => {
      clearTimeout(timer);
    };
  }, [isReady]);
  return isPainted;
};
