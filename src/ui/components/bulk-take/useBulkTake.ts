import { useMemo, useState } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import { countBulk } from '#domain/bulk/countBulk.ts';
import type { BulkCount } from '#domain/bulk/countBulk.ts';
import { DEFAULT_PATTERN } from '#domain/bulk/namePattern.ts';
import { planNames, toNameKey } from '#domain/bulk/planNames.ts';
import type { PlannedName } from '#domain/bulk/planNames.ts';
import { selectRetryable } from '#domain/bulk/selectRetryable.ts';
import { DEFAULT_TYPED_LIMIT, planFailureDeadline, readTimeLimit } from '#domain/time/timeLimit.ts';
import type { TimeLimitProblem, TypedTimeLimit } from '#domain/time/timeLimit.ts';

import { getNow } from '../time/getNow.ts';
import { buildJobs } from './buildJobs.ts';
import { compareVms } from './compareVms.ts';
import { createBatchId } from './createBatchId.ts';
import { getZone } from './getZone.ts';
import { useBatchRows } from './useBatchRows.ts';
import type { EntryRow } from './useBatchRows.ts';
import { useBulkRun } from './useBulkRun.ts';
import { useChosenVms } from './useChosenVms.ts';
import type { ChosenVms } from './useChosenVms.ts';
import { useFreezeAnswers } from './useFreezeAnswers.ts';
import type { FindCanFreeze } from './useFreezeAnswers.ts';
import { usePlannedNames } from './usePlannedNames.ts';
import { useProjectClaims } from './useProjectClaims.ts';
import type { FindClaims } from './useProjectClaims.ts';
import { useTurns } from './useTurns.ts';

export type BulkTake = {
  readonly namespaces: readonly string[];
  readonly chosen: ChosenVms;
  readonly findClaims: FindClaims;
  readonly findCanFreeze: FindCanFreeze;
  readonly pattern: string;
  readonly setPattern: (pattern: string) => void;
  readonly description: string;
  readonly setDescription: (description: string) => void;
  readonly limit: TypedTimeLimit;
  readonly setLimit: (limit: TypedTimeLimit) => void;
  readonly limitProblem: TimeLimitProblem | undefined;
  readonly names: readonly PlannedName[];
  readonly create: () => void;
  /** What has been asked for, a row for each VM; none before. */
  readonly rows: readonly EntryRow[];
  readonly count: BulkCount;
  readonly lost: string | undefined;
  /** How many have failed, or may have, of VMs that are still there. */
  readonly retryable: number;
  /** Tries those again. */
  readonly retry: () => void;
};

const NO_VMS: readonly VirtualMachine[] = [];

/** Names that a new try must not take: of all that exists or may exist. */
const listTaken = (rows: readonly EntryRow[]): ReadonlySet<string> =>
  new Set(
    rows
      .filter(
        ({ row }) =>
          row.kind !== 'refused' ||
          (row.why.kind === 'refused' && row.why.failure.kind === 'taken'),
      )
      .map(({ entry: { manifest } }) =>
        toNameKey(manifest.metadata.namespace, manifest.metadata.name),
      ),
  );

/** Whether a snapshot may exist that has not been seen: then the same one is asked for again, never a second. */
const isOpen = ({ entry, snapshot }: EntryRow): boolean =>
  entry.isUnanswered && snapshot === undefined;

/** The course of taking many snapshots: what was chosen and typed, and what has become of it. */
export const useBulkTake = (selected: readonly VirtualMachine[]): BulkTake => {
  const [known] = useState(() => [...selected].sort(compareVms));
  const [batch] = useState(createBatchId);
  const [pattern, setPattern] = useState(DEFAULT_PATTERN);
  const [description, setDescription] = useState('');
  const [limit, setLimit] = useState(DEFAULT_TYPED_LIMIT);
  const read = readTimeLimit(limit);
  const namespaces = useMemo(
    () => [...new Set(known.map(({ metadata }) => metadata.namespace ?? ''))].sort(),
    [known],
  );
  const chosen = useChosenVms(known, namespaces);
  const { entries, start, begin } = useBulkRun(chosen.openRestores);
  const planned = entries.length === 0 ? chosen.taking : NO_VMS;
  const findClaims = useProjectClaims(namespaces, planned);
  const findCanFreeze = useFreezeAnswers(planned, chosen.findInstance);
  const names = usePlannedNames(planned, pattern);
  const { rows, lost } = useBatchRows(entries, batch, namespaces);
  useTurns(rows, begin);
  const build = (due: readonly PlannedName[]): ReturnType<typeof buildJobs> =>
    buildJobs({
      names: due,
      description,
      batch,
      failureDeadline: read.kind === 'limit' ? planFailureDeadline(read.seconds) : undefined,
      findClaims,
      findInstance: chosen.findInstance,
    });
  const again = selectRetryable(rows, chosen.leftOut);
  const retry = (): void => {
    const open = again.filter(isOpen).map(({ entry }) => entry);
    const vms = again.filter((each) => !isOpen(each)).map(({ entry }) => chosen.find(entry.vm));
    const taken = listTaken(rows);
    const anew = planNames({ pattern, vms, now: getNow(), zone: getZone(), taken });
    start([...open, ...build(anew)]);
  };
  return {
    namespaces,
    chosen,
    findClaims,
    findCanFreeze,
    pattern,
    setPattern,
    description,
    setDescription,
    limit,
    setLimit,
    limitProblem: read.kind === 'problem' ? read.problem : undefined,
    names,
    create: () => {
      start(build(names));
    },
    rows,
    count: countBulk(rows.map(({ row }) => row)),
    lost,
    retryable: again.length,
    retry,
  };
};
