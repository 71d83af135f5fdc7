import { useEffect, useState } from 'react';

/** Long enough for a typist to pause. */
const PAUSE_MS = 300;

/** A value once it has stood for a moment; the first one at once. */
export const useSettled = (value: string): string => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(value);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [value]);
  return settled;
};
