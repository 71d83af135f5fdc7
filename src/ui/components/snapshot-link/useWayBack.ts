import { useAddress } from '#ui/sdk/useAddress.ts';

import { buildWayBack } from './wayBack.ts';

/** The last part of the address of a VM's snapshots. */
const TAB = '/vm-snapshots';

/**
 * What a link to a snapshot passes on so that the way back leads to what the list of snapshots showed; nothing where
 * that list is not shown, for what other addresses say means something else there.
 */
export const useWayBack = (): object | undefined => {
  const { path, search } = useAddress();
  return path.endsWith(TAB) ? buildWayBack(search) : undefined;
};
