import { useCallback, useState } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { isUncertain } from '#ui/sdk/writeFailure.ts';

import { useOnce } from '../once/useOnce.ts';
import { applyDeletions } from './applyDeletions.ts';
import type { Attempt } from './applyDeletions.ts';
import { usePresence } from './usePresence.ts';
import type { Presence } from './usePresence.ts';
import type { LiveSurroundings } from './useSurroundings.ts';

/** What has become of one of the snapshots; only what was seen to be gone is deleted. */
export type Result =
  | Exclude<Attempt, { kind: 'accepted' }>
  | { readonly kind: 'deleting'; readonly held: VirtualMachineSnapshot | undefined }
  | { readonly kind: 'deleted' };

export type Deletions = {
  /** Whether snapshots are being sent to the API server. */
  readonly isRunning: boolean;
  readonly hasBegun: boolean;
  readonly getResult: (snapshot: VirtualMachineSnapshot) => Result;
  /** How many have gone, are going and were not deleted; of the last, of how many nobody knows it. */
  readonly counts: Readonly<Record<'deleted' | 'deleting' | 'failed' | 'unsure', number>>;
  /** Deletes what has not been tried yet or has failed; once, however often it is clicked. */
  readonly send: () => void;
};

const WAITING: Attempt = { kind: 'waiting' };

const getUid = ({ metadata }: VirtualMachineSnapshot): string => metadata.uid ?? metadata.name;

/** Whether there was no certain answer. */
const isUnsure = (result: Attempt | Result): boolean =>
  result.kind === 'failed' && isUncertain(result.failure);

/** Whether a deletion without a certain answer was accepted after all. */
const hasGoneOn = (attempt: Attempt, presence: Presence): boolean =>
  isUnsure(attempt) &&
  presence !== 'unknown' &&
  (presence === 'gone' || presence.metadata.deletionTimestamp !== undefined);

const hasFailed = ({ kind }: Result): boolean => kind === 'failed' || kind === 'kept';

/** Deletes several snapshots and knows of each how it goes. What has begun goes on when the dialog is closed. */
export const useDeletions = (
  snapshots: readonly VirtualMachineSnapshot[],
  vm: VirtualMachine,
  lookAgain: LiveSurroundings['lookAgain'],
): Deletions => {
  const { isUnderWay: isRunning, run } = useOnce();
  const [attempts, setAttempts] = useState<ReadonlyMap<string, Attempt>>(() => new Map());
  const getPresence = usePresence(vm);
  const getResult = (snapshot: VirtualMachineSnapshot): Result => {
    const attempt = attempts.get(getUid(snapshot)) ?? WAITING;
    const presence = getPresence(snapshot);
    if (attempt.kind !== 'accepted' && !hasGoneOn(attempt, presence)) {
      return attempt;
    }
    return presence === 'gone'
      ? { kind: 'deleted' }
      : { kind: 'deleting', held: presence === 'unknown' ? undefined : presence };
  };
  const results = snapshots.map(getResult);
  const count = (isCounted: (result: Result) => boolean): number =>
    results.filter(isCounted).length;
  const report = useCallback((snapshot: VirtualMachineSnapshot, attempt: Attempt) => {
    setAttempts((before) => new Map(before).set(getUid(snapshot), attempt));
  }, []);
  const send = (): void => {
    run(() => {
      const open =
        attempts.size === 0 ? snapshots : snapshots.filter((one) => hasFailed(getResult(one)));
      open.forEach((snapshot) => {
        report(snapshot, WAITING);
      });
      return applyDeletions(open, lookAgain, report);
    });
  };
  return {
    isRunning,
    hasBegun: attempts.size > 0,
    getResult,
    counts: {
      deleted: count(({ kind }) => kind === 'deleted'),
      deleting: count(({ kind }) => kind === 'deleting'),
      failed: count(hasFailed),
      unsure: count(isUnsure),
    },
    send,
  };
};
