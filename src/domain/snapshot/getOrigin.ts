import { ORIGIN_LABEL, SCHEDULE_LABEL } from '#api/labels.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

/** Who asked for a snapshot. */
export type SnapshotOrigin =
  | { readonly kind: 'by-hand' | 'before-restore' | 'other-tool' }
  | { readonly kind: 'schedule'; readonly schedule: string };

/**
 * Who asked for a snapshot, as our labels tell; what bears none of them was taken with another tool.
 *
 * @example getOrigin(aSnapshot({ labels: { 'vm-snapshots.io/origin': 'manual' } })) // → { kind: 'by-hand' }
 */
export const getOrigin = ({ metadata }: VirtualMachineSnapshot): SnapshotOrigin => {
  const { [ORIGIN_LABEL]: origin, [SCHEDULE_LABEL]: schedule } = metadata.labels ?? {};
  switch (origin) {
    case 'manual':
      return { kind: 'by-hand' };
    case 'safety':
      return { kind: 'before-restore' };
    case 'scheduled':
      return { kind: 'schedule', schedule: schedule ?? '' };
    default:
      return { kind: 'other-tool' };
  }
};
