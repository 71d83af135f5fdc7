/** Finalizers and annotations of the external-snapshotter, as its controllers write them. */
const prefix = 'snapshot.storage.kubernetes.io';

export const boundFinalizer = `${prefix}/volumesnapshot-bound-protection`;
export const sourceFinalizer = `${prefix}/volumesnapshot-as-source-protection`;
export const contentFinalizer = `${prefix}/volumesnapshotcontent-bound-protection`;
export const claimFinalizer = `${prefix}/pvc-as-source-protection`;

/** Stands on the content while a driver call runs. */
export const beingCreatedAnnotation = `${prefix}/volumesnapshot-being-created`;
export const beingDeletedAnnotation = `${prefix}/volumesnapshot-being-deleted`;

export const defaultClassAnnotation = `${prefix}/is-default-class`;

export function getContentName(snapshotUid: string): string {
  return `snapcontent-${snapshotUid}`;
}

export function getSnapshotHandle(snapshotUid: string): string {
  return `snapshot-${snapshotUid}`;
}
