import type { SourceIndication, VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import type { Consistency } from './consistency.ts';

export type SnapshotConsistency = {
  /** `undefined` while it is not known yet. */
  readonly consistency: Consistency | undefined;
  readonly partial?: { readonly included: number; readonly all: number };
  /** KubeVirt's sentences, or the bare indication where a release has no sentence for it. */
  readonly sentences: readonly string[];
};

/** Indications that say how good the copy is; the worst one decides, so the order matters. */
const WORST_FIRST: readonly (readonly [string, Consistency])[] = [
  ['QuiesceTimeout', 'crash'],
  ['Paused', 'crash'],
  ['NoGuestAgent', 'crash'],
  ['GuestAgent', 'file-system'],
];

const NEUTRAL = new Set(['Online', 'PartialSnapshot']);

const listIndications = (snapshot: VirtualMachineSnapshot): readonly SourceIndication[] =>
  snapshot.status?.sourceIndications ??
  snapshot.status?.indications?.map((indication) => ({ indication })) ??
  [];

const judge = (names: ReadonlySet<string>, windows: boolean): Consistency => {
  const known = WORST_FIRST.find(([indication]) => names.has(indication))?.[1];
  if (known !== undefined) return known === 'file-system' && windows ? 'application' : known;
  const understood = [...names].every((name) => NEUTRAL.has(name));
  if (!understood) return 'unknown';
  return names.has('Online') ? 'crash' : 'offline';
};

const countPartial = (
  snapshot: VirtualMachineSnapshot,
  names: ReadonlySet<string>,
): SnapshotConsistency['partial'] => {
  if (!names.has('PartialSnapshot')) return undefined;
  const volumes = snapshot.status?.snapshotVolumes;
  const included = volumes?.includedVolumes?.length ?? 0;
  return { included, all: included + (volumes?.excludedVolumes?.length ?? 0) };
};

/**
 * What a snapshot turned out to be, from the indications that KubeVirt records while it takes it. A frozen Windows
 * guest quiesces its applications too (VSS), which the snapshot does not record: pass `windows` where it is known.
 *
 * @example getConsistency(aSnapshot({ phase: 'Succeeded', indications: [] }))
 * // → { consistency: 'offline', sentences: [] }
 */
export const getConsistency = (
  snapshot: VirtualMachineSnapshot,
  windows = false,
): SnapshotConsistency => {
  const indications = listIndications(snapshot);
  const names = new Set(indications.map(({ indication }) => indication));
  const taken = snapshot.status?.phase === 'Succeeded';
  const partial = countPartial(snapshot, names);
  return {
    consistency: taken ? judge(names, windows) : undefined,
    ...(partial === undefined ? {} : { partial }),
    sentences: indications.map(({ indication, message }) => message ?? indication),
  };
};
