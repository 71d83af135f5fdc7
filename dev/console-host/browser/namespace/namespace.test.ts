import { describe, expect, it } from '@jest/globals';
import { ALL_NAMESPACES, readNamespace, switchNamespace } from './activeNamespace.ts';
import { pickNamespace } from './pickNamespace.ts';
import { selectProjects } from './selectProjects.ts';

describe('readNamespace', () => {
  it.each([
    ['/k8s/ns/demo/pods', 'demo'],
    ['/k8s/all-namespaces/pods', ALL_NAMESPACES],
    ['/k8s/cluster/nodes', undefined],
    ['/', undefined],
  ])('of %s', (path, namespace) => {
    expect(readNamespace(path)).toBe(namespace);
  });
});

describe('switchNamespace', () => {
  it.each([
    ['/k8s/ns/demo/pods', 'shop', '/k8s/ns/shop/pods'],
    ['/k8s/ns/demo/pods', ALL_NAMESPACES, '/k8s/all-namespaces/pods'],
    ['/k8s/all-namespaces/vm-snapshots', 'shop', '/k8s/ns/shop/vm-snapshots'],
    ['/k8s/ns/demo/pods/web-1/yaml', 'shop', '/k8s/ns/shop/pods'],
    ['/k8s/cluster/nodes', 'shop', '/k8s/cluster/nodes'],
  ])('%s in %s', (path, namespace, expected) => {
    expect(switchNamespace(path, namespace)).toBe(expected);
  });
});

describe('pickNamespace', () => {
  const some = { mayListAll: false, names: ['demo', 'shop'] };

  it('goes on with the last namespace if it is one of the user’s', () => {
    expect(pickNamespace('shop', some)).toBe('shop');
  });

  it('begins with the first one of a user who may not see all', () => {
    expect(pickNamespace(ALL_NAMESPACES, some)).toBe('demo');
    expect(pickNamespace('of-another-user', some)).toBe('demo');
  });

  it('begins with all for whom may list them, and for whom has none', () => {
    expect(pickNamespace('gone', { mayListAll: true, names: ['demo'] })).toBe(ALL_NAMESPACES);
    expect(pickNamespace('gone', { mayListAll: false, names: [] })).toBe(ALL_NAMESPACES);
  });
});

describe('selectProjects', () => {
  const names = ['shop', 'kube-system', 'default', 'demo'];
  const options = { search: '', selected: ALL_NAMESPACES, showSystem: false };

  it('lists the projects by name, without those of the cluster itself', () => {
    expect(selectProjects(names, options)).toEqual(['demo', 'shop']);
  });

  it('lists those, too, when asked to or when one is selected', () => {
    expect(selectProjects(names, { ...options, showSystem: true })).toHaveLength(4);
    expect(selectProjects(names, { ...options, selected: 'default' })).toContain('default');
  });

  it('searches', () => {
    expect(selectProjects(names, { ...options, search: ' SH ' })).toEqual(['shop']);
  });
});
