import { describe, expect, it } from '@jest/globals';
import type { KubeObject, Metadata } from '../../kube/kubeObject.ts';
import { createStore } from './objectCache.ts';

const anObject = (resourceVersion: string, metadata: Partial<Metadata> = {}): KubeObject => ({
  metadata: {
    name: 'a',
    namespace: 'shop',
    uid: 'u1',
    resourceVersion,
    creationTimestamp: '2026-01-01T00:00:00Z',
    ...metadata,
  },
});

const versionIn = (store: ReturnType<typeof createStore>): string | undefined =>
  store.get('shop/a')?.metadata.resourceVersion;

describe('the store of a cache', () => {
  it('never goes back to an older version', () => {
    const store = createStore();
    store.put(anObject('10'));
    store.put(anObject('9'));
    expect(versionIn(store)).toBe('10');
  });

  it('does not revive what was deleted', () => {
    const store = createStore();
    store.put(anObject('10'));
    store.remove(anObject('11'));
    store.put(anObject('12'));
    expect(versionIn(store)).toBeUndefined();
  });

  it('takes a namesake of what was deleted', () => {
    const store = createStore();
    store.put(anObject('10'));
    store.remove(anObject('11'));
    store.put(anObject('12', { uid: 'u2' }));
    store.remove(anObject('13'));
    expect(versionIn(store)).toBe('12');
  });

  it('counts an own write that ended an object as its end', () => {
    const store = createStore();
    store.put(anObject('10'));
    store.put(anObject('11', { deletionTimestamp: '2026-01-02T00:00:00Z', finalizers: [] }));
    expect(versionIn(store)).toBeUndefined();
  });

  it('drops on a new list what is missing there, but not what is newer than the list', () => {
    const store = createStore();
    store.put(anObject('10'));
    store.put(anObject('30', { name: 'b', uid: 'u2' }));
    store.replaceAll([], '20');
    expect(store.all().map(({ metadata }) => metadata.name)).toEqual(['b']);
  });

  it('tells listeners of arrivals, changes and ends', () => {
    const store = createStore();
    const seen: string[] = [];
    store.onChange(({ metadata }) => void seen.push(metadata.resourceVersion));
    store.put(anObject('10'));
    store.put(anObject('10'));
    store.put(anObject('11'));
    store.replaceAll([], '20');
    expect(seen).toEqual(['10', '11', '11']);
  });
});
