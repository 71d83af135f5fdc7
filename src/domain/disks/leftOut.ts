import type { DiskRow } from './listDisks.ts';

const SEVERAL_CLASSES = /^\d+ matching VolumeSnapshotClasses for /;

const NO_CLASS = /^No VolumeSnapshotClass/;

/** KubeVirt's sentence about what it never copies, e.g. cloud-init. */
const WRONG_KIND = /^Snapshot is not supported for this volumeSource type/;

/** What KubeVirt says of a disk. */
type Judged = Pick<DiskRow, 'snapshot'>;

const NO_VOLUME = /^PVC not found/;

const isRefused =
  (reason: RegExp) =>
  ({ snapshot }: Judged): boolean =>
    !snapshot.included && reason.test(snapshot.reason);

/** Whether KubeVirt has not looked at a disk yet. */
export const isPending = ({ snapshot }: Judged): boolean =>
  !snapshot.included && snapshot.pending === true;

/** Whether the storage of a disk has several snapshot classes, of which KubeVirt chooses none. */
export const hasSeveralClasses = isRefused(SEVERAL_CLASSES);

/** Whether the storage of a disk is not set up for snapshots. */
export const hasNoClass = isRefused(NO_CLASS);

/** Whether there is nothing in which the data of a disk could lie. */
export const hasNoVolume = isRefused(NO_VOLUME);

/** Whether KubeVirt copies no disk of this kind, whatever its storage. */
export const isWrongKind = isRefused(WRONG_KIND);
