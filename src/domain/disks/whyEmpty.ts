import { holdsData } from './holdsData.ts';
import { hasNoClass, hasSeveralClasses, isPending, isWrongKind } from './leftOut.ts';
import type { DiskRow } from './listDisks.ts';

export type UncopiedDisk = {
  readonly name: string;
  readonly why: 'wrong-kind' | 'no-snapshot-class' | 'not-looked-at' | 'other';
  /** KubeVirt's own words; they say most where `why` is `other`. */
  readonly says: string;
};

/** Why a snapshot would hold the settings of a VM and none of its data. */
export type WhyEmpty =
  | { readonly kind: 'no-disks' }
  | { readonly kind: 'none-copied'; readonly disks: readonly UncopiedDisk[] };

const getWhy = (disk: DiskRow): UncopiedDisk['why'] => {
  if (isPending(disk)) {
    return 'not-looked-at';
  }
  if (isWrongKind(disk)) {
    return 'wrong-kind';
  }
  return hasNoClass(disk) ? 'no-snapshot-class' : 'other';
};

const toUncopied = (disk: DiskRow): UncopiedDisk[] => {
  const { name, snapshot } = disk;
  return snapshot.included ? [] : [{ name, why: getWhy(disk), says: snapshot.reason }];
};

/**
 * Why no disk would be in a snapshot; undefined as long as one is or may be: KubeVirt may not have judged a disk with
 * data yet, and of one whose storage has several snapshot classes it makes no snapshot at all.
 *
 * @example whyEmpty([]) // → { kind: 'no-disks' }
 */
export const whyEmpty = (disks: readonly DiskRow[]): WhyEmpty | undefined => {
  if (disks.length === 0) {
    return { kind: 'no-disks' };
  }
  const uncopied = disks.flatMap(toUncopied);
  const isOpen = disks.some(
    (disk) => (holdsData(disk.kind) && isPending(disk)) || hasSeveralClasses(disk),
  );
  return isOpen || uncopied.length < disks.length
    ? undefined
    : { kind: 'none-copied', disks: uncopied };
};
