import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import type { Wholeness } from './consistency.ts';
import { getConsistency } from './getConsistency.ts';
import type { SnapshotSource } from './getConsistency.ts';
import { listIndications } from './listIndications.ts';
import { listMissing } from './listMissing.ts';
import { getPromised, PROMISED } from './promise.ts';
import type { Promised } from './promise.ts';

/** Why a snapshot turned out less consistent than was promised. */
export type Breach =
  /** The VM was to be off and was on. */
  | 'was-on'
  | 'without-agent'
  | 'paused'
  /** The guest let go before all disks were cut. */
  | 'freeze-ended'
  /** None of the disks is in it. */
  | 'without-disks'
  /** KubeVirt says something that we do not know. */
  | 'unexplained';

export type BrokenPromise = {
  /** Undefined where the consistency is as promised and only disks are missing. */
  readonly worse?: {
    readonly promised: Promised;
    readonly actual: Wholeness;
    /** None where KubeVirt does not say why. */
    readonly breaches: readonly Breach[];
  };
  /** Volumes that were to be in it and are not. */
  readonly missing: readonly string[];
};

const BREACHES: Readonly<Record<string, Breach>> = {
  NoGuestAgent: 'without-agent',
  Paused: 'paused',
  QuiesceTimeout: 'freeze-ended',
  QuiesceFailed: 'freeze-ended',
};

const isWorse = (actual: Wholeness, promised: Promised): boolean =>
  actual === 'unknown' ||
  actual === 'configuration' ||
  PROMISED.indexOf(actual) < PROMISED.indexOf(promised);

const listBreaches = (
  snapshot: VirtualMachineSnapshot,
  promised: Promised,
  hasUnexplained: boolean,
): Breach[] => {
  const words = listIndications(snapshot).map(({ indication }) => indication);
  const told = words.flatMap((word) => BREACHES[word] ?? []);
  const wasOn = promised === 'offline' && words.includes('Online');
  return [
    ...(wasOn ? (['was-on'] as const) : []),
    ...new Set(told),
    ...(hasUnexplained ? (['unexplained'] as const) : []),
  ];
};

/**
 * In what a finished snapshot is worse than was promised when it was asked for; undefined when the promise was kept,
 * when there was none, and until the snapshot is done.
 *
 * Better than promised is not told. An agent that goes away or a VM that is paused or started between the promise and
 * the cut break it; a freeze that is refused breaks nothing: KubeVirt tries again until its time is up, and the
 * snapshot fails.
 *
 * @example comparePromise(aSnapshot({ promised: 'file-system', status: { indications: ['Online', 'NoGuestAgent'] } }))
 * // → { worse: { promised: 'file-system', actual: 'crash', breaches: ['without-agent'] }, missing: [] }
 */
export const comparePromise = (
  snapshot: VirtualMachineSnapshot,
  source: SnapshotSource = {},
): BrokenPromise | undefined => {
  const { consistency: actual, unexplained } = getConsistency(snapshot, source);
  if (actual === undefined) {
    return undefined;
  }
  const promised = getPromised(snapshot);
  const missing = listMissing(snapshot);
  if (promised !== undefined && isWorse(actual, promised)) {
    const breaches: readonly Breach[] =
      actual === 'configuration'
        ? ['without-disks']
        : listBreaches(snapshot, promised, unexplained.length > 0);
    return { worse: { promised, actual, breaches }, missing };
  }
  return missing.length > 0 ? { missing } : undefined;
};
