import type { Condition } from '#api/meta.ts';
import type { SnapshotPhase } from '#api/virtualMachineSnapshot.ts';

/** Status and reason of a condition. */
type Told = readonly [Condition['status'], string];

/** What KubeVirt changed on a snapshot in one write; `null` takes the error away. */
export type Change = {
  readonly phase?: SnapshotPhase;
  readonly readyToUse?: boolean;
  readonly progressing?: Told;
  readonly ready?: Told;
  readonly failure?: Told;
  readonly error?: string | null;
  readonly indications?: readonly string[];
  readonly contentName?: string;
  readonly included?: readonly string[];
  readonly excluded?: readonly string[];
  readonly cut?: true;
  readonly deleted?: true;
};

/** The writes to one snapshot as a watcher saw them, each with the milliseconds since the story began. */
export type Trace = readonly (readonly [at: number, change: Change])[];

// The writes that most stories share, seen with virt-controller 1.9.0.

export const asked: Change = {};

export const waiting: Change = {
  phase: 'InProgress',
  readyToUse: false,
  progressing: ['False', 'Source not locked'],
  ready: ['False', 'Not ready'],
};

export const locked: Change = { progressing: ['True', 'Source locked and operation in progress'] };

export const recorded: Change = { contentName: 'vmsnapshot-content-UID' };

/** The VM's disk `ns1` has no snapshot class; `ed` is an empty disk. */
export const cut: Change = {
  phase: 'Succeeded',
  cut: true,
  progressing: ['False', 'Operation complete'],
  indications: ['PartialSnapshot'],
  included: ['d1', 'd2'],
  excluded: ['ns1', 'ed', 'cloudinit'],
};

export const ready: Change = { readyToUse: true, ready: ['True', 'Ready'] };

export const exceeded: Change = {
  phase: 'Failed',
  progressing: ['False', 'Operation failed'],
  failure: ['True', 'snapshot deadline exceeded'],
};

export const deleted: Change = { deleted: true };

export const deleting: Change = {
  phase: 'Deleting',
  progressing: ['False', 'VM snapshot is deleting'],
};
