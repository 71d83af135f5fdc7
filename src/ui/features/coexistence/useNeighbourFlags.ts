import { createLookout } from './createLookout.ts';
import { useNeighbourFlagsOf } from './useNeighbourFlagsOf.ts';

/** For how long an enabled kubevirt-plugin is waited for, in milliseconds. */
const PATIENCE = 30_000;

/** One for the life of the page: the Console takes such hooks down and up again whenever a plugin arrives. */
const lookout = createLookout(PATIENCE);

/** Tells the Console, by flags of our own, which of our extensions fit beside kubevirt-plugin or without it. */
const useNeighbourFlags = (setFlag: (flag: string, isSet: boolean) => void): void => {
  useNeighbourFlagsOf(lookout, setFlag);
};

export default useNeighbourFlags;
