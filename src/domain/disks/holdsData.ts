import type { DiskKind } from './listDisks.ts';

const WITH_DATA: readonly DiskKind[] = [
  'PersistentVolumeClaim',
  'DataVolume',
  'MemoryDump',
  'Backend',
];

/**
 * Whether something would be missing if a snapshot lacked a disk of this kind: KubeVirt's rule for what could be in a
 * snapshot at all (`isVolumeSnapshottable`), whether or not its storage has snapshots.
 *
 * @example holdsData('CloudInit') // → false
 */
export const holdsData = (kind: DiskKind): boolean => WITH_DATA.includes(kind);
