import type { GuestInfo } from '#api/virtualMachine.ts';

/** What libvirt has the agent do for a freeze and for its end. */
const NEEDED = ['guest-fsfreeze-freeze', 'guest-fsfreeze-thaw'];

/**
 * Whether a guest agent can freeze the file systems; undefined where it does not say what it can do.
 *
 * A command may be missing from an old agent and forbidden in a new one (`block-rpcs`): then it is listed as not
 * enabled.
 *
 * @example canFreeze({ supportedCommands: [{ name: 'guest-ping', enabled: true }] }) // → false
 */
export const canFreeze = ({ supportedCommands = [] }: GuestInfo): boolean | undefined =>
  supportedCommands.length === 0
    ? undefined
    : NEEDED.every((needed) =>
        supportedCommands.some(({ name, enabled }) => name === needed && enabled === true),
      );
