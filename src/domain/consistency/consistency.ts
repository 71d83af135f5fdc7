/** How trustworthy the disks of a snapshot are; `unknown` when KubeVirt says something that we do not know. */
export type Consistency = 'offline' | 'application' | 'file-system' | 'crash' | 'unknown';
