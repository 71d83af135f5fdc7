import { useState } from 'react';

import type { Watched } from '#ui/sdk/watched.ts';

/** What a watch held last: it tells an object that went from one that never was there. */
export const useLastSeen = <T>(watched: Watched<T>): T | undefined => {
  const [last, setLast] = useState<T>();
  if (watched.kind === 'loaded' && watched.data !== last) {
    setLast(watched.data);
    return watched.data;
  }
  return last;
};
