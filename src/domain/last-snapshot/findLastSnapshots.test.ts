import { describe, expect, it } from '@jest/globals';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { aSnapshot } from '#testing/aSnapshot.ts';
import type { SnapshotWish } from '#testing/aSnapshot.ts';
import { aVm } from '#testing/aVm.ts';

import { findLastSnapshots } from './findLastSnapshots.ts';
import type { LastSnapshot } from './findLastSnapshots.ts';

const vm = aVm();

const at = (day: number, wish: SnapshotWish = {}): VirtualMachineSnapshot =>
  aSnapshot({ name: `day-${day}`, created: `2026-11-1${day}T02:30:00Z`, ...wish });

const find = (...snapshots: VirtualMachineSnapshot[]): LastSnapshot | undefined =>
  findLastSnapshots([vm], snapshots).get(vm);

const failed = { phase: 'Failed' } as const;

describe('findLastSnapshots', () => {
  it('finds nothing where there is none', () => {
    expect(find()).toEqual({});
  });

  it('finds the newest that can be restored, in whatever order they come', () => {
    const [old, young] = [at(1), at(2)];
    expect(find(old, young)).toEqual({ ready: young });
    expect(find(young, old)).toEqual({ ready: young });
  });

  it('adds the last attempt if it has failed', () => {
    const [ready, last] = [at(1), at(2, failed)];
    expect(find(ready, last)).toEqual({ ready, failed: last });
    expect(find(last)).toEqual({ failed: last });
  });

  it('forgets a failure as soon as one has succeeded since', () => {
    const finishing = at(3, { readyToUse: false });
    const [ready, last] = [at(1), at(2, failed)];
    expect(find(last, at(3))).toEqual({ ready: at(3) });
    expect(find(ready, last, finishing)).toEqual({ ready });
  });

  it('passes over what a clone took for itself, be it ready or failed', () => {
    const owners = [{ apiVersion: 'v1', kind: 'VirtualMachineClone', name: 'c1', uid: 'uid-c1' }];
    expect(find(at(1), at(2, { owners }))).toEqual({ ready: at(1) });
    expect(find(at(1), at(2, { owners, ...failed }))).toEqual({ ready: at(1) });
    expect(find(at(2, { owners }))).toEqual({});
  });

  it('does not look at what runs as it should', () => {
    expect(find(at(1, { phase: 'InProgress' }))).toEqual({});
  });

  it('adds the one for which the VM is held when KubeVirt tries again', () => {
    const stuck = at(1, { phase: 'InProgress', error: 'no space' });
    const other = at(2, { phase: 'InProgress', error: 'no space' });
    const held = aVm({ snapshotInProgress: 'day-1' });
    const findIn = (...all: VirtualMachineSnapshot[]) => findLastSnapshots([held], all).get(held);
    expect(findIn(other, stuck)).toEqual({ retrying: stuck });
    expect(findIn(at(1, { phase: 'InProgress' }))).toEqual({});
    const { status: _status, ...bare } = held;
    expect(findLastSnapshots([bare], [stuck]).get(bare)).toEqual({});
  });

  it('tells VMs apart that bear the same name', () => {
    const other = aVm({ namespace: 'lab' });
    const ofOther = at(1, { namespace: 'lab' });
    const ofEarlier = at(2, { labels: { 'vm-snapshots.io/vm-uid': 'earlier' } });
    const found = findLastSnapshots([vm, other], [ofOther, ofEarlier]);
    expect(found.get(vm)).toEqual({});
    expect(found.get(other)).toEqual({ ready: ofOther });
  });

  it('takes one that bears no time yet for the oldest', () => {
    const { creationTimestamp: _, ...metadata } = at(2, failed).metadata;
    const timeless = { ...at(2, failed), metadata };
    expect(find(timeless, at(1))).toEqual({ ready: at(1) });
    expect(find(at(1), timeless)).toEqual({ ready: at(1) });
    expect(find(timeless, timeless)).toEqual({ failed: timeless });
  });
});
