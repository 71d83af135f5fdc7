import type { WaitingDisk } from '../disks/listWaitingDisks.ts';
import type { WhyEmpty } from '../disks/whyEmpty.ts';

/** Something to know before a snapshot is taken. */
export type Remark =
  /** The snapshot will fail, without a word of KubeVirt's: the storage of these disks has several snapshot classes. */
  | { readonly kind: 'several-snapshot-classes'; readonly disks: readonly string[] }
  /** The snapshot will fail, without a word of KubeVirt's: it labels each copy with the VM's name, which is too long for one. */
  | { readonly kind: 'name-too-long'; readonly length: number }
  /** The snapshot will fail: KubeVirt asks an agent to freeze the guest that has no command for it. */
  | { readonly kind: 'freeze-unsupported' }
  /** The snapshot will wait until it fails, unless these disks become ready. */
  | { readonly kind: 'disks-not-ready'; readonly disks: readonly WaitingDisk[] }
  /** The snapshot may wait until it fails: KubeVirt has not yet made what the VM's TPM or firmware remembers. */
  | { readonly kind: 'missing-state' }
  /** The file systems stand still already, since a freeze that nobody ended; KubeVirt does not freeze them anew. */
  | { readonly kind: 'frozen' }
  /** The snapshot waits for the end of the migration: until then the guest cannot be frozen. */
  | { readonly kind: 'migrating' }
  /** The snapshot may fail; `says` is KubeVirt's sentence about the agent, '' where it has none. */
  | { readonly kind: 'unsupported-agent'; readonly says: string }
  /** Nothing but the configuration would be in it. */
  | { readonly kind: 'no-available-disk'; readonly why: WhyEmpty }
  | {
      readonly kind: 'missing-snapshot-class';
      readonly disks: readonly string[];
      /** As far as they are known. */
      readonly storageClasses: readonly string[];
    }
  | { readonly kind: 'excluded-disks'; readonly disks: readonly string[] }
  | { readonly kind: 'paused' }
  | { readonly kind: 'missing-guest-agent' }
  /** The freeze may end before all disks are cut. */
  | { readonly kind: 'windows-many-disks'; readonly disks: number }
  /** What is written to these is lost whenever the VM stops, with or without a snapshot. */
  | { readonly kind: 'temporary-disks'; readonly disks: readonly string[] };
