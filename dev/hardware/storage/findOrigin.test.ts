import { describe, expect, it } from '@jest/globals';
import type { Claim, Content, Snapshot, Volume } from '../watch/storageObjects.ts';
import { findOrigin } from './findOrigin.ts';
import { getContentName } from './snapshotNames.ts';

const metadata = { resourceVersion: '1', creationTimestamp: '2026-01-01T00:00:00Z' };
const inShop = (name: string) => ({ ...metadata, name, namespace: 'shop', uid: `${name}-uid` });

const source: Claim = {
  metadata: inShop('source'),
  spec: { volumeName: 'v', resources: { requests: { storage: '10Gi' } } },
  status: { phase: 'Bound' },
};
const volume: Volume = {
  metadata: { ...metadata, name: 'v', uid: 'v-uid' },
  spec: { csi: { driver: 'fast', volumeHandle: 'v' } },
};
const snapshot: Snapshot = {
  metadata: inShop('s'),
  spec: { source: { persistentVolumeClaimName: 'source' } },
  status: { readyToUse: true, restoreSize: '10Gi' },
};
const content: Content = {
  metadata: { ...metadata, name: getContentName('s-uid'), uid: 'c-uid' },
  spec: {
    deletionPolicy: 'Delete',
    driver: 'fast',
    source: { volumeHandle: 'v' },
    volumeSnapshotRef: { name: 's', namespace: 'shop', uid: 's-uid' },
  },
  status: { snapshotHandle: 'snapshot-s-uid' },
};

const holding = <T extends { metadata: { name: string; namespace?: string } }>(...all: T[]) => ({
  get: (key: string) =>
    all.find(
      ({ metadata: { namespace, name } }) => key === [namespace, name].filter(Boolean).join('/'),
    ),
  all: () => all,
});
const caches = {
  claims: holding(source, { ...source, metadata: inShop('pending'), status: { phase: 'Pending' } }),
  volumes: holding(volume),
  snapshots: holding(snapshot, { ...snapshot, metadata: inShop('unbound') }),
  contents: holding(content),
};

const find = (kind: string, name: string, { driver = 'fast', size = '10Gi' } = {}) => {
  const dataSource = { kind, name };
  const spec = { dataSource, resources: { requests: { storage: size } } };
  return findOrigin(caches, { metadata: inShop('new'), spec }, { provisioner: driver });
};

describe('findOrigin', () => {
  it('is nothing where nothing is asked for', () => {
    expect(findOrigin(caches, source, { provisioner: 'fast' })).toEqual({});
  });

  it('finds a snapshot and a claim of the same driver', () => {
    const ofSnapshot = { kind: 'snapshot', handle: 'snapshot-s-uid' };
    expect(find('VolumeSnapshot', 's')).toEqual({ source: ofSnapshot });
    const ofClaim = { kind: 'volume', handle: 'v' };
    expect(find('PersistentVolumeClaim', 'source', { size: '11Gi' })).toEqual({ source: ofClaim });
  });

  it.each([
    { name: 'gone', wish: {}, problem: 'error getting snapshot gone from api server: not found' },
    { name: 'unbound', wish: {}, problem: 'snapshot unbound not bound' },
    { name: 's', wish: { driver: 'slow' }, problem: 'snapshot s not bound' },
    {
      name: 's',
      wish: { size: '1Gi' },
      problem:
        'requested volume size 1073741824 is less than the size 10737418240 for the source snapshot s',
    },
  ])('refuses snapshot $name for $wish', ({ name, wish, problem }) => {
    const where = `error getting handle for DataSource Type VolumeSnapshot by Name ${name}`;
    expect(find('VolumeSnapshot', name, wish)).toEqual({ problem: `${where}: ${problem}` });
  });

  it.each([
    {
      name: 'gone',
      wish: {},
      problem:
        'error getting PVC gone (namespace "shop") from api server: persistentvolumeclaims "gone" not found',
    },
    {
      name: 'pending',
      wish: {},
      problem: 'the PVC DataSource pending must have a status of Bound.  Got Pending',
    },
    {
      name: 'source',
      wish: { driver: 'slow' },
      problem: 'claim in dataSource not bound or invalid',
    },
    {
      name: 'source',
      wish: { size: '1Gi' },
      problem:
        'error, new PVC request must be greater than or equal in size to the specified PVC data source, requested 1073741824 but source is 10737418240',
    },
  ])('refuses claim $name for $wish', ({ name, wish, problem }) => {
    const where = `error getting handle for DataSource Type PersistentVolumeClaim by Name ${name}`;
    expect(find('PersistentVolumeClaim', name, wish)).toEqual({ problem: `${where}: ${problem}` });
  });
});
