import { useEffect, useSyncExternalStore } from 'react';

import { getNeighbour } from '#domain/coexistence/getNeighbour.ts';
import { NEIGHBOUR_FLAGS } from '#domain/coexistence/neighbourFlags.ts';
import { listEnabledPlugins } from '#ui/sdk/listEnabledPlugins.ts';
import { useFlag } from '#ui/sdk/useFlag.ts';

import type { Lookout } from './createLookout.ts';

type SetFlag = (flag: string, isSet: boolean) => void;

/**
 * Sets the one flag of ours that is true at this moment.
 *
 * While rendering, for that is when every 4.22 takes it; the flag that comes before the one that goes, so that nothing
 * is missing in between.
 */
export const useNeighbourFlagsOf = (lookout: Lookout, setFlag: SetFlag): void => {
  const isThere = useFlag('KUBEVIRT_DYNAMIC');
  const wasSeen = useSyncExternalStore(lookout.subscribe, lookout.wasSeen);
  const isOverdue = useSyncExternalStore(lookout.subscribe, lookout.isOverdue);
  useEffect(() => {
    if (isThere) {
      lookout.see();
    }
  }, [lookout, isThere]);
  const isEnabled = listEnabledPlugins().includes('kubevirt-plugin');
  const wanted =
    NEIGHBOUR_FLAGS[getNeighbour({ isEnabled, wasSeen: wasSeen || isThere, isOverdue })];
  setFlag(wanted, true);
  Object.values(NEIGHBOUR_FLAGS)
    .filter((flag) => flag !== wanted)
    .forEach((flag) => {
      setFlag(flag, false);
    });
};
