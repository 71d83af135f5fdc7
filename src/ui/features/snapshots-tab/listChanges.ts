import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { getSnapshotState } from '#domain/snapshot/snapshotState.ts';
import type { SnapshotState } from '#domain/snapshot/snapshotState.ts';

type Kind = SnapshotState['kind'];

export type Change =
  | { readonly kind: 'now'; readonly name: string; readonly state: Kind }
  | { readonly kind: 'gone'; readonly name: string };

export type Known = ReadonlyMap<string, { readonly name: string; readonly state: Kind }>;

/** What is remembered of a list to tell later what has changed. */
export const toKnown = (snapshots: readonly VirtualMachineSnapshot[]): Known =>
  new Map(
    snapshots.map((snapshot) => [
      snapshot.metadata.uid ?? snapshot.metadata.name,
      { name: snapshot.metadata.name, state: getSnapshotState(snapshot).kind },
    ]),
  );

/** New snapshots, those in another state than before, and those that are there no more. */
export const listChanges = (before: Known, after: Known): Change[] => [
  ...[...after]
    .filter(([uid, { state }]) => before.get(uid)?.state !== state)
    .map(([, { name, state }]): Change => ({ kind: 'now', name, state })),
  ...[...before]
    .filter(([uid]) => !after.has(uid))
    .map(([, { name }]): Change => ({ kind: 'gone', name })),
];
