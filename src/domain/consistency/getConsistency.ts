import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';
import type { SourceIndication, VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { isWindows } from '../vm/isWindows.ts';
import type { Consistency } from './consistency.ts';
import { countIncluded } from './countIncluded.ts';
import type { IncludedCount } from './countIncluded.ts';
import { listIndications } from './listIndications.ts';
import { getPromised } from './promise.ts';

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
  /** What KubeVirt says that we do not know, each word with its sentence if it has one. */
  readonly unexplained: readonly string[];
};

/** `QuiesceFailed` is what KubeVirt 1.6 and 1.7 said for `QuiesceTimeout`. */
const WITHOUT_FREEZE = ['NoGuestAgent', 'Paused', 'QuiesceTimeout', 'QuiesceFailed'];

const UNDERSTOOD = new Set(['Online', 'GuestAgent', 'PartialSnapshot', ...WITHOUT_FREEZE]);

/** What KubeVirt writes for a word that it has no sentence for (`IndicationMessage`). */
const NO_SENTENCE = 'Unknown indication';

const explain = ({ indication, message = '' }: SourceIndication): string =>
  message === '' || message === NO_SENTENCE ? indication : `${indication}: ${message}`;

const isOfWindows = (snapshot: VirtualMachineSnapshot, { vm, vmi }: SnapshotSource): boolean =>
  getPromised(snapshot) === 'application' || (vm !== undefined && isWindows(vm, vmi));

const judge = (words: readonly string[], isWindowsGuest: boolean): Consistency => {
  if (WITHOUT_FREEZE.some((word) => words.includes(word))) {
    return 'crash';
  }
  if (words.some((word) => !UNDERSTOOD.has(word))) {
    return 'unknown';
  }
  if (words.includes('GuestAgent')) {
    return isWindowsGuest ? 'application' : 'file-system';
  }
  return words.includes('Online') ? 'crash' : 'offline';
};

/**
 * How consistent a snapshot turned out to be, and whether it lacks disks.
 *
 * KubeVirt gives a snapshot of a VM that is on `Online` and one of `GuestAgent`, `NoGuestAgent`, `Paused`, and none of
 * them to one of a VM that is off. A freeze that ended too early takes `GuestAgent` back. A word that we do not know may
 * take back more: then nothing is promised. KubeVirt does not record whether the guest was Windows: that is known from
 * what was promised and from `source`; where neither tells, the weaker of the two consistencies is given.
 *
 * @example getConsistency(aSnapshot({ status: { indications: ['Online', 'NoGuestAgent'] } }))
 * // → { consistency: 'crash', sentences: ['Online', 'NoGuestAgent'], unexplained: [] }
 */
export const getConsistency = (
  snapshot: VirtualMachineSnapshot,
  source: SnapshotSource = {},
): SnapshotConsistency => {
  const indications = listIndications(snapshot);
  const told = {
    sentences: indications.map(({ indication, message }) => message || indication),
    unexplained: indications.filter(({ indication }) => !UNDERSTOOD.has(indication)).map(explain),
  };
  if (snapshot.status?.phase !== 'Succeeded') {
    return { consistency: undefined, ...told };
  }
  const words = indications.map(({ indication }) => indication);
  const partial = countIncluded(snapshot, source.vm);
  return {
    consistency: judge(words, isOfWindows(snapshot, source)),
    ...(partial === undefined ? {} : { partial }),
    ...told,
  };
};
