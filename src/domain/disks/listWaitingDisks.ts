import type { PersistentVolumeClaim } from '#api/persistentVolumeClaim.ts';

import type { DiskRow } from './listDisks.ts';

/** What is known of the claims of a VM's disks. */
export type DiskClaims = {
  /** Those that could be read. */
  readonly found: readonly PersistentVolumeClaim[];
  /** Names of those that are known not to exist. */
  readonly missing: readonly string[];
};

/** A disk that keeps a snapshot from starting. */
export type WaitingDisk = {
  readonly name: string;
  readonly claim: string;
  readonly why: 'disk-missing' | 'disk-deleting' | 'disk-not-ready' | 'disk-not-populated';
};

/** Where the Containerized Data Importer notes how far the pod is that fills a claim. */
const FILLING = 'cdi.kubevirt.io/storage.pod.phase';

const isFilling = ({ metadata }: PersistentVolumeClaim): boolean => {
  const phase = metadata.annotations?.[FILLING];
  return phase !== undefined && phase !== 'Succeeded';
};

const judge = (claim: PersistentVolumeClaim): WaitingDisk['why'] | undefined => {
  if (claim.metadata.deletionTimestamp !== undefined) {
    return 'disk-deleting';
  }
  if (claim.status?.phase !== 'Bound') {
    return 'disk-not-ready';
  }
  return isFilling(claim) ? 'disk-not-populated' : undefined;
};

/**
 * The disks for which a snapshot of the VM would wait, also those that it would not copy.
 *
 * KubeVirt locks a VM for a snapshot only when every claim of it exists, is not being deleted, is bound, and is filled
 * (`verifyVolumes`); it looks again every five seconds until the time limit. Whether a claim is filled it reads from
 * the DataVolume, which not everybody may see; the claim itself notes the same, except for a moment at the beginning.
 * Of a claim that cannot be read nothing is said.
 *
 * @example listWaitingDisks(disks, { found: [aClaim({ name: 'web-1-root', phase: 'Pending' })], missing: [] })
 * // → [{ name: 'root', claim: 'web-1-root', why: 'disk-not-ready' }]
 */
export const listWaitingDisks = (
  disks: readonly DiskRow[],
  { found, missing }: DiskClaims,
): WaitingDisk[] =>
  disks.flatMap(({ name, claimName: claim = '' }): WaitingDisk[] => {
    const known = found.find(({ metadata }) => metadata.name === claim);
    const isMissing = missing.includes(claim);
    const why = known === undefined ? isMissing && 'disk-missing' : judge(known);
    return why ? [{ name, claim, why }] : [];
  });
