import { VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import type { Instant } from '#domain/time/instant.ts';
import { deleteObject } from '#ui/sdk/deleteObject.ts';
import type { WriteFailure } from '#ui/sdk/writeFailure.ts';

import { findNewStakes } from '../delete-snapshot/findNewStakes.ts';
import type { NewStakes } from '../delete-snapshot/findNewStakes.ts';
import { isMoreAtStake } from '../delete-snapshot/isMoreAtStake.ts';
import { isNothingLeft } from '../delete-snapshot/isNothingLeft.ts';
import { toDeleteFailure } from '../delete-snapshot/toDeleteFailure.ts';
import { getNow } from '../time/getNow.ts';
import type { LiveSurroundings } from './useSurroundings.ts';

/** How far the wish to delete one of several snapshots has come. */
export type Attempt =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'running' }
  /** The API server has taken it; the snapshot goes when everybody has let it go. */
  | { readonly kind: 'accepted' }
  /** Not tried: more speaks against it than the person knew. */
  | { readonly kind: 'kept'; readonly stakes: NewStakes }
  | { readonly kind: 'failed'; readonly failure: WriteFailure };

export type Report = (snapshot: VirtualMachineSnapshot, attempt: Attempt) => void;

/** Enough to be quick, and few enough that the storage is not asked for everything at once. */
const AT_ONCE = 4;

const applyOne = async (snapshot: VirtualMachineSnapshot): Promise<Attempt> => {
  try {
    await deleteObject(VirtualMachineSnapshotModel, snapshot);
    return { kind: 'accepted' };
  } catch (error) {
    const failure = await toDeleteFailure(error, snapshot);
    return isNothingLeft(failure) ? { kind: 'accepted' } : { kind: 'failed', failure };
  }
};

/** What depends on a snapshot may change during a long run; looking before each one would cost more than the run. */
const FRESH_MS = 10_000;

/** The last look as long as it is fresh, else a new one, for all who ask meanwhile. */
const createFreshLook = (
  lookAgain: LiveSurroundings['lookAgain'],
): LiveSurroundings['lookAgain'] => {
  let latest: { readonly at: Instant; readonly look: ReturnType<typeof lookAgain> } | undefined;
  return () => {
    if (latest === undefined || getNow() - latest.at > FRESH_MS) {
      latest = { at: getNow(), look: lookAgain() };
    }
    return latest.look;
  };
};

/**
 * Deletes these very snapshots, a few at a time, and reports of each how it goes; none stops the others. A snapshot on
 * which more has come to depend since the person decided is kept.
 */
export const applyDeletions = async (
  snapshots: readonly VirtualMachineSnapshot[],
  lookAgain: LiveSurroundings['lookAgain'],
  report: Report,
): Promise<void> => {
  const getLook = createFreshLook(lookAgain);
  const queue = [...snapshots];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const look = await getLook();
      const { before, after } = look(next);
      if (isMoreAtStake(before, after)) {
        report(next, { kind: 'kept', stakes: findNewStakes(before, after) });
      } else {
        report(next, { kind: 'running' });
        report(next, await applyOne(next));
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
};
