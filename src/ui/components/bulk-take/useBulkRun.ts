import { useEffect, useMemo, useRef } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineRestore } from '#api/virtualMachineRestore.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import type { BulkTry } from '#domain/bulk/bulkRow.ts';
import { getTimeLimit } from '#domain/snapshot/getTimeLimit.ts';
import type { Instant } from '#domain/time/instant.ts';

import { createSnapshot } from '../take-dialog/createSnapshot.ts';
import type { CreateOutcome } from '../take-dialog/createSnapshot.ts';
import { getNow } from '../time/getNow.ts';
import { useGathered } from './useGathered.ts';

export type Why = Exclude<CreateOutcome, { kind: 'created' }>;

/** One VM of a run and its request. */
export type BulkEntry = {
  readonly vm: VirtualMachine;
  readonly manifest: VirtualMachineSnapshot;
  readonly attempt: BulkTry<Why>;
  /** Whether an earlier try with this very manifest had no certain answer, so that the snapshot may exist. */
  readonly isUnanswered: boolean;
  /** When KubeVirt will have given the snapshot up at the latest, by the clock of this machine; once it is answered. */
  readonly givenUpAt: Instant | undefined;
};

export type BulkJob = Pick<BulkEntry, 'vm' | 'manifest' | 'isUnanswered'>;

export type BulkRun = {
  readonly entries: readonly BulkEntry[];
  /** Has these wait for their turn; those of VMs that the run knows take the place of what was tried before. */
  readonly start: (jobs: readonly BulkJob[]) => void;
  /** Asks for the snapshots of these, as far as they wait. */
  readonly begin: (entries: readonly BulkEntry[]) => void;
};

const getKey = ({ vm }: Pick<BulkEntry, 'vm'>): string => vm.metadata.uid ?? vm.metadata.name;

const toTry = (outcome: CreateOutcome): BulkTry<Why> => {
  switch (outcome.kind) {
    case 'created':
      return outcome;
    case 'unsure':
      return { kind: 'unsure', why: outcome };
    case 'busy':
    case 'refused':
      return { kind: 'refused', why: outcome };
  }
};

/** What is shown, and was clicked at, may be a moment old: a second click finds nothing left to start. */
const isOvertaken = (latest: BulkEntry | undefined, shown: BulkEntry | undefined): boolean => {
  const isUnderWay = latest?.attempt.kind === 'waiting' || latest?.attempt.kind === 'creating';
  return isUnderWay || latest?.manifest !== shown?.manifest;
};

const isStillOpen = (outcome: CreateOutcome, wasOpen: boolean): boolean =>
  outcome.kind === 'unsure' || (outcome.kind === 'busy' && wasOpen);

const getEnd = ({ spec }: VirtualMachineSnapshot): Instant | undefined => {
  const limit = getTimeLimit(spec);
  return limit === undefined ? undefined : ((getNow() + limit) as Instant);
};

/** Creates many snapshots, each when it is told to, of VMs that none of these restores waits for by then. */
export const useBulkRun = (restores: readonly VirtualMachineRestore[]): BulkRun => {
  const restoresRef = useRef(restores);
  useEffect(() => {
    restoresRef.current = restores;
  }, [restores]);
  const { values, read, put: putAll } = useGathered<BulkEntry>();
  const entries = useMemo(() => [...values.values()], [values]);
  const { put, begin } = useMemo(() => {
    const putEach = (changed: readonly BulkEntry[]): void => {
      putAll(changed.map((entry) => [getKey(entry), entry] as const));
    };
    const create = async (entry: BulkEntry): Promise<void> => {
      const { vm, manifest, isUnanswered } = entry;
      const outcome = await createSnapshot({
        vm,
        manifest,
        restores: restoresRef.current,
        isRetry: isUnanswered,
      });
      const attempt = toTry(outcome);
      const isOpen = isStillOpen(outcome, isUnanswered);
      putEach([{ ...entry, attempt, isUnanswered: isOpen, givenUpAt: getEnd(manifest) }]);
    };
    return {
      put: putEach,
      begin: (due: readonly BulkEntry[]): void => {
        // What is drawn, and was planned with, may be a moment old.
        const fresh = due.filter((entry) => read().get(getKey(entry)) === entry);
        const begun = fresh.map((entry) => ({ ...entry, attempt: { kind: 'creating' } as const }));
        if (begun.length > 0) {
          putEach(begun);
        }
        begun.forEach((entry) => {
          void create(entry);
        });
      },
    };
  }, [read, putAll]);
  const start = (wanted: readonly BulkJob[]): void => {
    const jobs = wanted.filter(
      (job) => !isOvertaken(read().get(getKey(job)), values.get(getKey(job))),
    );
    put(jobs.map((job) => ({ ...job, attempt: { kind: 'waiting' }, givenUpAt: undefined })));
  };
  return { entries, start, begin };
};
