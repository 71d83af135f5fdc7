import { describe, expect, it } from '@jest/globals';
import type { Claim, Snapshot, SnapshotClass, Volume } from '../watch/storageObjects.ts';
import { findObstacle, findSnapshotClass } from './findObstacle.ts';

const metadata = { uid: 'u', resourceVersion: '1', creationTimestamp: '2026-01-01T00:00:00Z' };
const snapshot: Snapshot = {
  metadata: { ...metadata, name: 's', namespace: 'shop' },
  spec: { source: { persistentVolumeClaimName: 'a' }, volumeSnapshotClassName: 'fast' },
};
const claim: Claim = {
  metadata: { ...metadata, name: 'a', namespace: 'shop' },
  spec: { volumeName: 'v' },
  status: { phase: 'Bound' },
};
const volume: Volume = {
  metadata: { ...metadata, name: 'v' },
  spec: { csi: { driver: 'd', volumeHandle: 'v' } },
};
const snapshotClass: SnapshotClass = {
  metadata: { ...metadata, name: 'fast' },
  driver: 'd',
  deletionPolicy: 'Delete',
};
const found = { claim, volume, snapshotClass };

describe('findObstacle', () => {
  it('finds none when claim, volume and class are there', () => {
    expect(findObstacle(snapshot, found)).toBeUndefined();
  });

  it.each([
    { title: 'a missing claim', has: { claim: undefined }, text: 'cannot get claim from snapshot' },
    {
      title: 'an unbound claim',
      has: { claim: { ...claim, status: { phase: 'Pending' } } },
      text: 'the PVC a is not yet bound to a PV',
    },
    {
      title: 'a missing class',
      has: { snapshotClass: undefined },
      text: 'volumesnapshotclass.snapshot.storage.k8s.io "fast" not found',
    },
  ])('names $title', ({ has, text }) => {
    expect(findObstacle(snapshot, { ...found, ...has })).toContain(text);
  });
});

describe('findSnapshotClass', () => {
  const unnamed: Snapshot = { ...snapshot, spec: { source: snapshot.spec.source } };
  const annotations = { 'snapshot.storage.kubernetes.io/is-default-class': 'true' };
  const byDefault = { ...snapshotClass, metadata: { ...metadata, name: 'std', annotations } };

  it('takes the class that is named', () => {
    expect(findSnapshotClass(snapshot, [byDefault, snapshotClass], 'd')).toBe(snapshotClass);
  });

  it('takes the default of the driver when none is named', () => {
    expect(findSnapshotClass(unnamed, [snapshotClass, byDefault], 'd')).toBe(byDefault);
    expect(findSnapshotClass(unnamed, [snapshotClass, byDefault], 'other')).toBeUndefined();
  });
});
