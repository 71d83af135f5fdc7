import { useMemo, useState } from 'react';

import { BATCH_LABEL } from '#api/labels.ts';
import { VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { getBulkRow } from '#domain/bulk/bulkRow.ts';
import type { BulkRow } from '#domain/bulk/bulkRow.ts';
import { toNameKey } from '#domain/bulk/planNames.ts';
import { useWatchLists } from '#ui/sdk/useWatchLists.ts';
import type { WatchedLists } from '#ui/sdk/useWatchLists.ts';

import type { BulkEntry, Why } from './useBulkRun.ts';

export type EntryRow = {
  readonly entry: BulkEntry;
  readonly snapshot: VirtualMachineSnapshot | undefined;
  readonly wasSeen: boolean;
  readonly row: BulkRow<Why>;
};

export type BatchRows = {
  readonly rows: readonly EntryRow[];
  /** Why what is shown may be old. */
  readonly lost: string | undefined;
};

type Snapshots = ReadonlyMap<string, VirtualMachineSnapshot>;

const NONE: ReadonlySet<string> = new Set();

const toKey = ({ metadata }: VirtualMachineSnapshot): string =>
  toNameKey(metadata.namespace, metadata.name);

const index = (lists: WatchedLists<VirtualMachineSnapshot>): Snapshots =>
  new Map(
    Object.values(lists).flatMap((list) =>
      list.kind === 'loaded' ? list.data.map((each) => [toKey(each), each] as const) : [],
    ),
  );

const findLoss = (lists: WatchedLists<VirtualMachineSnapshot>): string | undefined =>
  Object.values(lists)
    .map((list) => {
      switch (list.kind) {
        case 'loaded':
          return list.lost;
        case 'failed':
          return list.message;
        default:
          return undefined;
      }
    })
    .find((message) => message !== undefined);

/** Remembers what was there once, so that what vanishes is told from what has not come yet. */
const useSeen = (snapshots: Snapshots): ReadonlySet<string> => {
  const [seen, setSeen] = useState(NONE);
  const unseen = [...snapshots.keys()].filter((key) => !seen.has(key));
  if (unseen.length > 0) {
    setSeen(new Set([...seen, ...unseen]));
  }
  return seen;
};

/** Follows the snapshots of one run, by the label that they have in common: one list for each project. */
export const useBatchRows = (
  entries: readonly BulkEntry[],
  batch: string,
  namespaces: readonly string[],
): BatchRows => {
  const labelSelector = { matchLabels: { [BATCH_LABEL]: batch } };
  const lists = useWatchLists<VirtualMachineSnapshot>(
    VirtualMachineSnapshotModel,
    Object.fromEntries(
      namespaces.map((namespace) => [namespace, { namespace, labelSelector }] as const),
    ),
  );
  const snapshots = useMemo(() => index(lists), [lists]);
  const seen = useSeen(snapshots);
  const rows = useMemo(
    () =>
      entries.map((entry) => {
        const key = toKey(entry.manifest);
        // Where nothing can be seen any more, nothing is seen to be gone.
        const isWatched = lists[entry.manifest.metadata.namespace ?? '']?.kind === 'loaded';
        const found = { snapshot: snapshots.get(key), wasSeen: isWatched && seen.has(key) };
        return { entry, ...found, row: getBulkRow(entry.attempt, found) };
      }),
    [entries, lists, snapshots, seen],
  );
  return { rows, lost: findLoss(lists) };
};
