import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { isWindows } from '../vm/isWindows.ts';
import type { Consistency } from './consistency.ts';
import { countIncluded } from './countIncluded.ts';
import type { IncludedCount } from './countIncluded.ts';
import { listIndications } from './listIndications.ts';

/** The VM that a snapshot is of, as far as it is at hand: it tells Windows from others, and disks from other volumes. */
export type SnapshotSource = {
  readonly vm?: VirtualMachine | undefined;
  readonly vmi?: VirtualMachineInstance | undefined;
};

export type SnapshotConsistency = {
  /** Undefined until the cut is made: a freeze can fail up to then. */
  readonly consistency: Consistency | undefined;
  readonly partial?: IncludedCount;
  /** KubeVirt's own, or its bare word where a release has no sentence for it. */
  readonly sentences: readonly string[];
};

/** `QuiesceFailed` is what KubeVirt 1.6 and 1.7 said for `QuiesceTimeout`. */
const WITHOUT_FREEZE = ['NoGuestAgent', 'Paused', 'QuiesceTimeout', 'QuiesceFailed'];

const UNDERSTOOD = new Set(['Online', 'GuestAgent', 'PartialSnapshot', ...WITHOUT_FREEZE]);

const judge = (words: readonly string[], { vm, vmi }: SnapshotSource): Consistency => {
  if (WITHOUT_FREEZE.some((word) => words.includes(word))) {
    return 'crash';
  }
  if (words.some((word) => !UNDERSTOOD.has(word))) {
    return 'unknown';
  }
  if (words.includes('GuestAgent')) {
    return vm !== undefined && isWindows(vm, vmi) ? 'application' : 'file-system';
  }
  return words.includes('Online') ? 'crash' : 'offline';
};

/**
 * How consistent a snapshot turned out to be, and whether it lacks disks.
 *
 * KubeVirt gives a snapshot of a VM that is on `Online` and one of `GuestAgent`, `NoGuestAgent`, `Paused`, and none of
 * them to one of a VM that is off. A freeze that ended too early takes `GuestAgent` back. A word that we do not know may
 * take back more: then nothing is promised. KubeVirt does not record whether the guest was Windows: without `source`
 * the weaker of the two consistencies is given.
 *
 * @example getConsistency(aSnapshot({ status: { indications: ['Online', 'NoGuestAgent'] } }))
 * // → { consistency: 'crash', sentences: ['Online', 'NoGuestAgent'] }
 */
export const getConsistency = (
  snapshot: VirtualMachineSnapshot,
  source: SnapshotSource = {},
): SnapshotConsistency => {
  const indications = listIndications(snapshot);
  const sentences = indications.map(({ indication, message }) => message || indication);
  if (snapshot.status?.phase !== 'Succeeded') {
    return { consistency: undefined, sentences };
  }
  const words = indications.map(({ indication }) => indication);
  const partial = countIncluded(snapshot, source.vm);
  return {
    consistency: judge(words, source),
    ...(partial === undefined ? {} : { partial }),
    sentences,
  };
};
