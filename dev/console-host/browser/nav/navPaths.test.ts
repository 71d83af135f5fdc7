import { describe, expect, it } from '@jest/globals';
import { ALL_NAMESPACES } from '../namespace/activeNamespace.ts';
import { getItemPath, isPathOf } from './navPaths.ts';

describe('getItemPath', () => {
  it('puts the namespace before the href with prefixNamespaced', () => {
    const item = { href: 'vm-snapshots', prefixNamespaced: true };
    expect(getItemPath(item, 'demo')).toBe('/k8s/ns/demo/vm-snapshots');
    expect(getItemPath(item, ALL_NAMESPACES)).toBe('/k8s/all-namespaces/vm-snapshots');
  });

  it('replaces a scope that the href brings', () => {
    const item = { href: '/k8s/all-namespaces/vm-snapshots', prefixNamespaced: true };
    expect(getItemPath(item, 'demo')).toBe('/k8s/ns/demo/vm-snapshots');
  });

  it('puts it after the href with namespaced, which leaves a relative href relative', () => {
    expect(getItemPath({ href: '/monitoring', namespaced: true }, 'demo')).toBe(
      '/monitoring/ns/demo',
    );
    expect(getItemPath({ href: 'vm-snapshots', namespaced: true }, ALL_NAMESPACES)).toBe(
      'vm-snapshots/all-namespaces',
    );
  });

  it('leaves any other href as it is', () => {
    expect(getItemPath({ href: '/settings' }, 'demo')).toBe('/settings');
  });
});

describe('isPathOf', () => {
  it.each(['/k8s/ns/demo/pods', '/k8s/all-namespaces/pods', '/k8s/ns/demo/pods/web-1/yaml'])(
    'finds pods in %s',
    (path) => {
      expect(isPathOf(path, ['pods'])).toBe(true);
    },
  );

  it('does not take a longer name for a shorter one', () => {
    expect(isPathOf('/k8s/ns/demo/podsecurities', ['pods'])).toBe(false);
  });

  it('does not take a namespace for a page', () => {
    expect(isPathOf('/k8s/ns/pods/secrets', ['pods'])).toBe(false);
  });

  it('knows what else belongs to an item', () => {
    expect(isPathOf('/k8s/ns/demo/snapshot-x/one', ['vm-snapshots'], ['snapshot-'])).toBe(true);
  });
});
