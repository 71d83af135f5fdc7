import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

/** What takes a snapshot for its own use and lets it go when its work is done. */
const TAKERS: readonly string[] = ['VirtualMachineClone', 'VirtualMachineTemplateRequest'];

/**
 * Whether a controller of KubeVirt has taken a snapshot for itself: it goes with the work that it was taken for, so
 * that nobody may count on it.
 *
 * A clone of a VM takes `tmp-snapshot-<UID of the clone>` and owns it; so may a request for a template. Names do not
 * count: anybody may choose them.
 *
 * @example isShortLived(aSnapshot({ owners: [{ kind: 'VirtualMachineClone', … }] })) // → true
 */
export const isShortLived = ({ metadata }: VirtualMachineSnapshot): boolean =>
  (metadata.ownerReferences ?? []).some(({ kind }) => TAKERS.includes(kind));
