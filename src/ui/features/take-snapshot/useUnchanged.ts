import { useState } from 'react';

import type { KubeObject } from '#api/meta.ts';

const getVersion = (resource: KubeObject | undefined): string =>
  `${resource?.metadata.uid ?? ''}/${resource?.metadata.resourceVersion ?? ''}`;

/**
 * The same object for as long as its version is the same: a host that hands over a new copy with every render would
 * otherwise make the menu's actions new each time, and render for ever.
 */
export const useUnchanged = <T extends KubeObject>(resource: T | undefined): T | undefined => {
  const [kept, setKept] = useState(resource);
  if (getVersion(kept) !== getVersion(resource)) {
    setKept(resource);
    return resource;
  }
  return kept;
};
