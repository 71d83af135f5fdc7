import { describe, expect, it } from '@jest/globals';
import type { Content, Snapshot, Volume } from '../watch/storageObjects.ts';
import { isContentReleasable } from './contentController.ts';
import { contentFinalizer } from './snapshotNames.ts';
import { isVolumeReclaimable } from './volumeController.ts';

const metadata = { resourceVersion: '1', creationTimestamp: '2026-01-01T00:00:00Z' };
const deletionTimestamp = '2026-01-02T00:00:00Z';

const content: Content = {
  metadata: {
    ...metadata,
    name: 'c',
    uid: 'c-uid',
    deletionTimestamp,
    finalizers: [contentFinalizer],
  },
  spec: {
    deletionPolicy: 'Delete',
    driver: 'd',
    source: { volumeHandle: 'v' },
    volumeSnapshotRef: { name: 's', namespace: 'shop', uid: 's-uid' },
  },
};

const snapshot: Snapshot = {
  metadata: { ...metadata, name: 's', namespace: 'shop', uid: 's-uid' },
  spec: { source: { persistentVolumeClaimName: 'a' } },
};

describe('isContentReleasable', () => {
  const going = { ...snapshot, metadata: { ...snapshot.metadata, deletionTimestamp } };
  const namesake = { ...snapshot, metadata: { ...snapshot.metadata, uid: 'another' } };
  const { deletionTimestamp: _, ...alive } = content.metadata;

  it.each([
    { title: 'not while its snapshot stays', snapshot, expected: false },
    { title: 'when its snapshot is going', snapshot: going, expected: true },
    { title: 'when its snapshot is gone', snapshot: undefined, expected: true },
    { title: 'when only a namesake is there', snapshot: namesake, expected: true },
  ])('$title', (row) => {
    expect(isContentReleasable(content, row.snapshot)).toBe(row.expected);
  });

  it('never while nobody deletes it', () => {
    expect(isContentReleasable({ ...content, metadata: alive }, undefined)).toBe(false);
  });
});

describe('isVolumeReclaimable', () => {
  const volume: Volume = {
    metadata: {
      ...metadata,
      name: 'v',
      uid: 'v-uid',
      annotations: { 'pv.kubernetes.io/provisioned-by': 'd' },
    },
    spec: { csi: { driver: 'd', volumeHandle: 'v' }, persistentVolumeReclaimPolicy: 'Delete' },
    status: { phase: 'Released' },
  };

  it('is true for what its claim released', () => {
    expect(isVolumeReclaimable(volume)).toBe(true);
  });

  it.each([
    { title: 'a bound one', changed: { status: { phase: 'Bound' } } },
    {
      title: 'one to be retained',
      changed: { spec: { ...volume.spec, persistentVolumeReclaimPolicy: 'Retain' } },
    },
    {
      title: 'one of somebody else’s',
      changed: { metadata: { ...volume.metadata, annotations: {} } },
    },
  ])('is false for $title', ({ changed }) => {
    expect(isVolumeReclaimable({ ...volume, ...changed })).toBe(false);
  });
});
