import { useEffect, useState } from 'react';

/** Whether something has been true for as long as this without a break. */
export const useLasting = (isTrue: boolean, milliseconds: number): boolean => {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!isTrue) {
      return undefined;
    }
    const timer = setTimeout(() => {
      setLasts(true);
    }, milliseconds);
    return () => {
      clearTimeout(timer);
      setLasts(false);
    };
  }, [isTrue, milliseconds]);
  return lasts;
};
