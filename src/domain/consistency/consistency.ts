/**
 * What can be expected of the data after a restore.
 *
 * `offline`: taken while the VM was off, complete and clean. `application`: Windows, where VSS let the applications
 * take part. `file-system`: the guest agent froze the file systems. `crash`: as after a power cut.
 */
export type Consistency = 'offline' | 'application' | 'file-system' | 'crash' | 'unknown';

/** How whole a snapshot turned out to be; `configuration` where none of the VM's disks is in it. */
export type Wholeness = Consistency | 'configuration';
