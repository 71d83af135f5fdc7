import { describe, expect, it } from '@jest/globals';

import { aClaim } from '#testing/aClaim.ts';
import { aClone } from '#testing/aClone.ts';
import { aContent } from '#testing/aContent.ts';
import { aRestore } from '#testing/aRestore.ts';
import { aSnapshot } from '#testing/aSnapshot.ts';
import { aVm } from '#testing/aVm.ts';

import { listDependents } from './listDependents.ts';

const snapshot = aSnapshot();
const bearer = { kind: 'present', vm: aVm() } as const;
const nothing = { snapshot, snapshots: [snapshot], bearer, restores: [], clones: [], claims: [] };

const GONE = '2026-11-24T02:31:00Z';

describe('listDependents', () => {
  it.each([
    { title: 'names a restore that has just been made', restore: aRestore(), expected: ['r1'] },
    {
      title: 'names one that is not finished',
      restore: aRestore({ complete: false }),
      expected: ['r1'],
    },
    { title: 'leaves a finished one out', restore: aRestore({ complete: true }), expected: [] },
    { title: 'leaves a failed one out', restore: aRestore({ failed: true }), expected: [] },
    {
      title: 'leaves one of another snapshot out',
      restore: aRestore({ from: 's9' }),
      expected: [],
    },
  ])('$title', ({ restore, expected }) => {
    expect(listDependents({ ...nothing, restores: [restore] }).restores).toEqual(expected);
  });

  it.each([
    { title: 'names a clone that has just been made', clone: aClone(), expected: ['c1'] },
    {
      title: 'names one that is not finished',
      clone: aClone({ status: { phase: 'RestoreInProgress' } }),
      expected: ['c1'],
    },
    {
      title: 'names one of a VM that has taken this snapshot for itself',
      clone: aClone({
        source: { kind: 'VirtualMachine', name: 'web-1' },
        status: { phase: 'CreatingTargetVM', snapshotName: 's1' },
      }),
      expected: ['c1'],
    },
    {
      title: 'leaves a finished one out',
      clone: aClone({ status: { phase: 'Succeeded' } }),
      expected: [],
    },
    {
      title: 'leaves a failed one out',
      clone: aClone({ status: { phase: 'Failed' } }),
      expected: [],
    },
    {
      title: 'leaves one of a VM out that bears the name of the snapshot',
      clone: aClone({ source: { kind: 'VirtualMachine', name: 's1' } }),
      expected: [],
    },
    {
      title: 'leaves one of another snapshot out',
      clone: aClone({ source: { kind: 'VirtualMachineSnapshot', name: 's9' } }),
      expected: [],
    },
  ])('$title', ({ clone, expected }) => {
    expect(listDependents({ ...nothing, clones: [clone] }).clones).toEqual(expected);
  });

  const from = 'vmsnapshot-uid-s1-volume-root';
  const waiting = aClaim({ phase: 'Pending' });

  it.each([
    {
      title: 'names a claim that is being filled',
      claim: aClaim({ phase: 'Pending', from }),
      expected: ['web-1-root'],
    },
    {
      title: 'names one that says so in the older field',
      claim: { ...waiting, spec: { dataSource: { kind: 'VolumeSnapshot', name: from } } },
      expected: ['web-1-root'],
    },
    { title: 'leaves one out that is bound', claim: aClaim({ from }), expected: [] },
    {
      title: 'leaves one out that is filled from elsewhere',
      claim: aClaim({ phase: 'Pending', from: 'vmsnapshot-uid-s10-volume-root' }),
      expected: [],
    },
    {
      title: 'leaves one out that is filled from another claim',
      claim: { ...waiting, spec: { dataSource: { kind: 'PersistentVolumeClaim', name: from } } },
      expected: [],
    },
    { title: 'leaves an empty one out', claim: waiting, expected: [] },
  ])('$title', ({ claim, expected }) => {
    expect(listDependents({ ...nothing, claims: [claim] }).claims).toEqual(expected);
  });

  it('names claims that are filled from what the content lists', () => {
    const content = aContent({ disks: ['root'] });
    const [backup] = content.spec.volumeBackups ?? [];
    const claims = [aClaim({ phase: 'Pending', from: backup?.volumeSnapshotName ?? '' })];
    expect(listDependents({ ...nothing, content, claims }).claims).toEqual(['web-1-root']);
    const empty = { ...content, spec: {} };
    expect(listDependents({ ...nothing, content: empty, claims }).claims).toEqual([]);
  });

  it.each([
    { title: 'is the last one when it stands alone', sibling: snapshot, expected: 'last' },
    {
      title: 'is not while another is ready',
      sibling: aSnapshot({ name: 's2' }),
      expected: 'not-last',
    },
    {
      title: 'is when the other failed',
      sibling: aSnapshot({ name: 's2', phase: 'Failed' }),
      expected: 'last',
    },
    {
      title: 'is when the other is going',
      sibling: aSnapshot({ name: 's2', deleted: GONE }),
      expected: 'last',
    },
    {
      title: 'is when the other is broken',
      sibling: aSnapshot({ name: 's2', readyToUse: false, error: 'missing' }),
      expected: 'last',
    },
  ])('$title', ({ sibling, expected }) => {
    expect(listDependents({ ...nothing, snapshots: [snapshot, sibling] }).lastness).toBe(expected);
  });

  it('is not the last ready one when it is not ready', () => {
    const failed = aSnapshot({ phase: 'Failed' });
    const { lastness } = listDependents({ ...nothing, snapshot: failed, snapshots: [failed] });
    expect(lastness).toBe('not-last');
  });

  it('is the last usable one beside one that holds the configuration only, which it can replace', () => {
    const status = { snapshotVolumes: { excludedVolumes: ['root'] } };
    const bare = aSnapshot({ name: 's2', status });
    const snapshots = [snapshot, bare];
    expect(listDependents({ ...nothing, snapshots }).lastness).toBe('last');
    expect(listDependents({ ...nothing, snapshot: bare, snapshots }).lastness).toBe('not-last');
    const another = aSnapshot({ name: 's3', status });
    expect(
      listDependents({ ...nothing, snapshot: bare, snapshots: [bare, another] }).lastness,
    ).toBe('not-last');
  });

  it('is the last ready one beside one that a clone took for itself, which is never that', () => {
    const owners = [{ apiVersion: 'v1', kind: 'VirtualMachineClone', name: 'c1', uid: 'uid-c1' }];
    const ofClone = aSnapshot({ name: 'tmp-snapshot-c1', owners });
    const snapshots = [snapshot, ofClone];
    expect(listDependents({ ...nothing, snapshots }).lastness).toBe('last');
    expect(listDependents({ ...nothing, snapshot: ofClone, snapshots }).lastness).toBe('not-last');
  });

  it.each([
    { title: 'the snapshots are not known', snapshots: undefined },
    { title: 'another one may be of the same VM or not', snapshots: [aSnapshot({ name: 's2' })] },
  ])('may be the last one where $title', ({ snapshots }) => {
    const unseen = { ...nothing, snapshots, bearer: { kind: 'unknown' } as const };
    expect(listDependents(unseen).lastness).toBe('unclear');
    const failed = aSnapshot({ phase: 'Failed' });
    expect(listDependents({ ...unseen, snapshot: failed }).lastness).toBe('not-last');
  });

  it('is the last one of a VM that is gone, beside some that are not usable', () => {
    const unusable = [
      aSnapshot({ name: 's2', phase: 'Failed' }),
      aSnapshot({ name: 's3', phase: 'InProgress' }),
    ];
    const gone = { kind: 'gone' } as const;
    const input = { ...nothing, snapshots: [snapshot, ...unusable], bearer: gone };
    expect(listDependents(input).lastness).toBe('last');
  });
});
