/**
 * How this plugin and kubevirt-plugin live in one Console: `absent` – all that is about virtual machines comes from
 * this one; `expected` – it is enabled and has not shown itself; `present` – it brings the pages of virtual machines.
 */
export type Neighbour = 'absent' | 'expected' | 'present';

export type Signs = {
  /** The Console lists kubevirt-plugin among its enabled plugins. */
  readonly isEnabled: boolean;
  /** Its flag has been seen set since the page was opened. */
  readonly wasSeen: boolean;
  /** It has been waited for long enough. */
  readonly isOverdue: boolean;
};

/**
 * Whether kubevirt-plugin is there.
 *
 * An enabled plugin is waited for from the start, so that nothing is shown that it would displace; one that does not come
 * has failed, since the Console loads all plugins when its page is opened. One that was seen is there for good, whatever
 * becomes of its flag: the Console never takes a loaded plugin away from an open page.
 *
 * @example getNeighbour({ isEnabled: true, wasSeen: false, isOverdue: false }) // → 'expected'
 */
export const getNeighbour = ({ isEnabled, wasSeen, isOverdue }: Signs): Neighbour => {
  if (wasSeen) {
    return 'present';
  }
  return isEnabled && !isOverdue ? 'expected' : 'absent';
};
