import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';
import type { SourceIndication, VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { isWindows } from '../vm/isWindows.ts';
import type { Consistency, Wholeness } from './consistency.ts';
import { countIncluded } from './countIncluded.ts';
import type { IncludedCount } from './countIncluded.ts';
import { holdsNoDisk } from './holdsNoDisk.ts';
import { listIndications } from './listIndications.ts';
import { getPromised } from './promise.ts';

/** The VM that a snapshot is of, as far as it is at hand: it tells Windows from others, and disks from other volumes. */
export type SnapshotSource = {
  readonly vm?: VirtualMachine | undefined;
  readonly vmi?: VirtualMachineInstance | undefined;
};

export type SnapshotConsistency = {
  /** Undefined until the cut is made: a freeze can fail up to then. */
  readonly consistency: Wholeness | undefined;
  readonly partial?: IncludedCount;
  /** KubeVirt's own, or its bare word where a release has no sentence for it; none until the cut is made. */
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
 * what was promised and from `source`; where neither tells, the weaker of the two consistencies is given. Of data that
 * is not in it a snapshot says nothing, whatever the VM did: one without any disk holds the configuration only.
 *
 * Before the cut KubeVirt says only what it has seen so far: none of it is a fact of a copy that does not exist.
 *
 * @example getConsistency(aSnapshot({ status: { indications: ['Online', 'NoGuestAgent'] } }))
 * // → { consistency: 'crash', sentences: ['Online', 'NoGuestAgent'], unexplained: [] }
 */
export const getConsistency = (
  snapshot: VirtualMachineSnapshot,
  source: SnapshotSource = {},
): SnapshotConsistency => {
  if (snapshot.status?.phase !== 'Succeeded') {
    return { consistency: undefined, sentences: [], unexplained: [] };
  }
  const indications = listIndications(snapshot);
  const told = {
    sentences: indications.map(({ indication, message }) => message || indication),
    unexplained: indications.filter(({ indication }) => !UNDERSTOOD.has(indication)).map(explain),
  };
  const words = indications.map(({ indication }) => indication);
  const partial = countIncluded(snapshot, source.vm);
  return {
    consistency: holdsNoDisk(snapshot)
      ? 'configuration'
      : judge(words, isOfWindows(snapshot, source)),
    ...(partial === undefined ? {} : { partial }),
    ...told,
  };
};
