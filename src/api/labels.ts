/** Every label and annotation key that the product writes, in one place. */
const PREFIX = 'vm-snapshots.io';

/** Name of the virtual machine; longer than 63 characters: cut, with a hash. */
export const VM_LABEL = `${PREFIX}/vm`;

/** UID of the virtual machine as it was then: KubeVirt rewrites `status.sourceUID` when a VM is recreated. */
export const VM_UID_LABEL = `${PREFIX}/vm-uid`;

export const ORIGIN_LABEL = `${PREFIX}/origin`;

/** Who asked for a snapshot: a person, a schedule, or a restore that wanted a way back. */
export type Origin = 'manual' | 'scheduled' | 'safety';

/** Name of the schedule that took a snapshot; longer than 63 characters: cut, with a hash. */
export const SCHEDULE_LABEL = `${PREFIX}/schedule`;

/** The same value on all snapshots that one person asked for at once, so that one watch follows them. */
export const BATCH_LABEL = `${PREFIX}/batch`;

/** Volume names that should be in a snapshot, joined by commas. */
export const WANTED_VOLUMES_ANNOTATION = `${PREFIX}/wanted-volumes`;

/** How consistent the snapshot was said to become when it was asked for; a consistency as the domain calls it. */
export const EXPECTED_CONSISTENCY_ANNOTATION = `${PREFIX}/expected-consistency`;

/** Free text; the key that the stock interface uses, hence without a prefix. */
export const DESCRIPTION_ANNOTATION = 'description';
