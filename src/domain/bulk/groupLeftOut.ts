import type { LeftOut, LeftOutReason } from './planBulk.ts';

/** VMs of one namespace that are left out for the same kind of reason. */
export type LeftOutGroup = {
  readonly namespace: string;
  readonly kind: LeftOutReason['kind'];
  readonly members: readonly LeftOut[];
};

/**
 * Puts those together of which the same can be said in one sentence, in the order of their first ones.
 *
 * @example groupLeftOut([web1Denied, web2Busy, web3Denied]).map(({ members }) => members.length) // → [2, 1]
 */
export const groupLeftOut = (leftOut: readonly LeftOut[]): readonly LeftOutGroup[] => {
  const groups = new Map<string, LeftOutGroup>();
  leftOut.forEach((each) => {
    const { namespace = '' } = each.vm.metadata;
    const { kind } = each.reason;
    const key = `${kind}/${namespace}`;
    const { members } = groups.get(key) ?? { members: [] };
    groups.set(key, { namespace, kind, members: [...members, each] });
  });
  return [...groups.values()];
};
