import { useEffect, useState } from 'react';

/** Whether something is true, or was until less than this long ago. */
export const useLingering = (isTrue: boolean, milliseconds: number): boolean => {
  const [lingers, setLingers] = useState(isTrue);
  if (isTrue && !lingers) {
    setLingers(true);
  }
  useEffect(() => {
    if (isTrue) {
      return undefined;
    }
    const timer = setTimeout(() => {
      setLingers(false);
    }, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, [isTrue, milliseconds]);
  return isTrue || lingers;
};
