import { describe, expect, it } from '@jest/globals';
import type { ImportSource } from '../watch/importObjects.ts';
import type { Claim, Content, Snapshot, Volume } from '../watch/storageObjects.ts';
import { findSource } from './findSource.ts';

const metadata = { uid: 'u', resourceVersion: '1', creationTimestamp: '2026-01-01T00:00:00Z' };
const holding = <T>(objects: Record<string, T>) => ({
  get: (key: string): T | undefined => objects[key],
  all: () => Object.values(objects),
});
const caches = {
  claims: holding<Claim>({
    'images/fedora': {
      metadata: { ...metadata, name: 'fedora', namespace: 'images' },
      spec: { volumeName: 'v', resources: { requests: { storage: '10Gi' } } },
      status: { phase: 'Bound' },
    },
  }),
  volumes: holding<Volume>({
    v: { metadata: { ...metadata, name: 'v' }, spec: { csi: { driver: 'd', volumeHandle: 'v' } } },
  }),
  snapshots: holding<Snapshot>({
    'shop/s': {
      metadata: { ...metadata, name: 's', namespace: 'shop' },
      spec: { source: { persistentVolumeClaimName: 'a' } },
      status: { readyToUse: true, restoreSize: '10Gi', boundVolumeSnapshotContentName: 'c' },
    },
  }),
  contents: holding<Content>({
    c: {
      metadata: { ...metadata, name: 'c' },
      spec: {
        deletionPolicy: 'Delete',
        driver: 'd',
        source: {},
        volumeSnapshotRef: { name: 's', namespace: 'shop' },
      },
      status: { snapshotHandle: 'snapshot-u' },
    },
  }),
};
const find = (source: ImportSource | undefined, size = '10Gi') =>
  findSource(caches, source, { namespace: 'shop', size });

const pvc = { namespace: 'images', name: 'fedora' };
const snapshot = { name: 's' };

describe('findSource', () => {
  it('finds what is to be copied', () => {
    expect(find({ pvc })).toMatchObject({ copy: { kind: 'volume', handle: 'v' } });
    expect(find({ snapshot })).toMatchObject({ copy: { kind: 'snapshot', handle: 'snapshot-u' } });
  });

  it.each([{ pvc }, { snapshot }])('refuses to clone into less room: %j', (source) => {
    const { copy, problem } = find(source, '1Gi');
    expect(copy).toBeUndefined();
    expect(problem).toBe(
      "The clone doesn't meet the validation requirements: target resources requests storage size is smaller than the source 1073741824 < 10737418240",
    );
  });

  it('knows uploads, blank disks and imports apart', () => {
    expect(find({ upload: {} })).toEqual({ kind: 'upload' });
    expect(find({ blank: {} })).toEqual({ kind: 'import' });
    expect(find({ http: { url: 'https://x' } }).seed).toContain('https://x');
  });

  it.each([
    { source: undefined, says: 'the source or the DataSource it refers to does not exist' },
    { source: {}, says: 'the source is empty' },
    { source: { pvc: { name: 'gone' } }, says: 'the source claim shop/gone is not bound' },
    { source: { snapshot: { name: 'gone' } }, says: 'the snapshot shop/gone is not ready' },
  ])('says why there is none yet: $says', ({ source, says }) => {
    expect(find(source).problem).toBe(says);
  });
});
