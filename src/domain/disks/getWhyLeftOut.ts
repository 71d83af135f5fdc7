import type { VolumeSnapshotStatus } from '#api/virtualMachine.ts';

import { holdsData } from './holdsData.ts';
import { hasNoClass, hasNoVolume, hasSeveralClasses, isWrongKind } from './leftOut.ts';
import type { DiskKind } from './listDisks.ts';

/** Why a disk is not in a snapshot, as far as that can be told later. */
export type WhyLeftOut =
  | 'wrong-kind'
  | 'no-snapshot-class'
  | 'several-snapshot-classes'
  | 'no-volume'
  /** KubeVirt would copy it by now. */
  | 'no-more'
  /** The VM no longer has it: nothing tells any more. */
  | 'gone'
  /** Only KubeVirt's own words say it. */
  | 'other';

/**
 * Why a disk was left out of a snapshot; undefined where nothing tells. What kind of disk it is decides first: that does
 * not change. KubeVirt records no reason: everything else is what it says of the disk today.
 *
 * @example getWhyLeftOut('CloudInit', undefined) // → 'wrong-kind'
 */
export const getWhyLeftOut = (
  kind: DiskKind | undefined,
  verdict: VolumeSnapshotStatus | undefined,
): WhyLeftOut | undefined => {
  if (kind !== undefined && !holdsData(kind)) {
    return 'wrong-kind';
  }
  if (verdict === undefined) {
    return undefined;
  }
  if (verdict.enabled) {
    return 'no-more';
  }
  const disk = { snapshot: { included: false, reason: verdict.reason ?? '' } } as const;
  if (isWrongKind(disk)) {
    return 'wrong-kind';
  }
  if (hasNoClass(disk)) {
    return 'no-snapshot-class';
  }
  if (hasSeveralClasses(disk)) {
    return 'several-snapshot-classes';
  }
  return hasNoVolume(disk) ? 'no-volume' : 'other';
};
