import { useEffect, useRef } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import type { BulkTry } from '#domain/bulk/bulkRow.ts';

import { createSnapshot } from '../take-dialog/createSnapshot.ts';
import type { CreateOutcome } from '../take-dialog/createSnapshot.ts';
import { runBounded } from './runBounded.ts';
import { useGathered } from './useGathered.ts';

export type Why = Exclude<CreateOutcome, { kind: 'created' }>;

/** One VM of a run and its request. */
export type BulkEntry = {
  readonly vm: VirtualMachine;
  readonly manifest: VirtualMachineSnapshot;
  readonly attempt: BulkTry<Why>;
  /** Whether an earlier try with this very manifest had no certain answer, so that the snapshot may exist. */
  readonly isUnanswered: boolean;
};

export type BulkJob = Pick<BulkEntry, 'vm' | 'manifest' | 'isUnanswered'>;

export type BulkRun = {
  readonly entries: readonly BulkEntry[];
  /** Asks for a snapshot of each; those of VMs that the run knows take the place of what was tried before. */
  readonly start: (jobs: readonly BulkJob[]) => void;
};

/** The API server and KubeVirt's webhooks have other users, too. */
const AT_ONCE = 5;

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

/** Creates many snapshots, a few at a time. When the component goes, those that have not begun are left out. */
export const useBulkRun = (): BulkRun => {
  const { values: entries, read, put: putAll } = useGathered<BulkEntry>();
  const controllerRef = useRef<AbortController>();
  useEffect(() => {
    const controller = new AbortController();
    controllerRef.current = controller;
    return () => {
      controller.abort();
    };
  }, []);
  const put = (changed: readonly BulkEntry[]): void => {
    putAll(changed.map((entry) => [getKey(entry), entry] as const));
  };
  const create = async (job: BulkJob): Promise<void> => {
    const { vm, manifest, isUnanswered } = job;
    put([{ ...job, attempt: { kind: 'creating' } }]);
    const outcome = await createSnapshot({ vm, manifest, isRetry: isUnanswered });
    put([{ ...job, attempt: toTry(outcome), isUnanswered: isStillOpen(outcome, isUnanswered) }]);
  };
  const start = (wanted: readonly BulkJob[]): void => {
    const jobs = wanted.filter(
      (job) => !isOvertaken(read().get(getKey(job)), entries.get(getKey(job))),
    );
    const signal = controllerRef.current?.signal;
    if (signal !== undefined) {
      put(jobs.map((job) => ({ ...job, attempt: { kind: 'waiting' } })));
      void runBounded(jobs, { limit: AT_ONCE, signal }, create);
    }
  };
  return { entries: [...entries.values()], start };
};
