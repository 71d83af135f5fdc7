import { useEffect, useState } from 'react';

import type { Instant } from '#domain/time/instant.ts';

import { getNow } from './getNow.ts';

/** The present moment, renewed every second for as long as the component stands. */
export const useNow = (): Instant => {
  const [now, setNow] = useState(getNow);
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(getNow());
    }, 1000);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return now;
};
