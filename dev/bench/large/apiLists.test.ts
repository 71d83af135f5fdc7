import { describe, expect, it } from '@jest/globals';

import { isList, isFirstPage } from './apiLists.ts';

const host = 'http://localhost:9000/api/kubernetes';
const snapshots = '/apis/snapshot.kubevirt.io/v1beta1/namespaces/shop/virtualmachinesnapshots';

describe('a request of a page', () => {
  it.each([
    { path: snapshots, expected: true },
    { path: `${snapshots}?limit=250&labelSelector=a%3Db`, expected: true },
    { path: '/apis/kubevirt.io/v1/virtualmachines', expected: true },
    { path: '/api/v1/namespaces/shop/persistentvolumeclaims', expected: true },
    { path: '/api/v1/namespaces', expected: true },
    { path: `${snapshots}/one`, expected: false },
    { path: '/api/v1/namespaces/shop', expected: false },
    { path: '/apis/kubevirt.io/v1', expected: false },
    { path: '/apis', expected: false },
  ])('$path is a list: $expected', ({ path, expected }) => {
    expect(isList('GET', host + path)).toBe(expected);
  });

  it('is no list when it asks whether somebody may do something', () => {
    const review = `${host}/apis/authorization.k8s.io/v1/selfsubjectaccessreviews`;
    expect(isList('POST', review)).toBe(false);
  });

  it('counts once, however many pages it takes', () => {
    expect(isFirstPage(`${host}${snapshots}?limit=250`)).toBe(true);
    expect(isFirstPage(`${host}${snapshots}?limit=250&continue=abc`)).toBe(false);
  });
});
