import { describe, expect, it } from '@jest/globals';
import { matchRoutes } from 'react-router';
import { toRoutePaths } from './toRoutePaths.ts';

describe('toRoutePaths', () => {
  it('takes one path or several', () => {
    expect(toRoutePaths({ exact: true, path: '/a' })).toEqual(['/a']);
    expect(toRoutePaths({ exact: true, path: ['/a', '/b'] })).toEqual(['/a', '/b']);
  });

  it('lets a path that is not exact have everything below it', () => {
    expect(toRoutePaths({ path: ['/a', '/b/', '/c/*'] })).toEqual(['/a/*', '/b/*', '/c/*']);
  });

  it('makes routes of which the more specific one wins', () => {
    const [plugin = ''] = toRoutePaths({ exact: true, path: '/k8s/ns/:ns/vm-snapshots' });
    const routes = [
      { id: 'list', path: '/k8s/ns/:ns/:plural' },
      { id: 'plugin', path: plugin },
    ];
    const find = (path: string): string | undefined => matchRoutes(routes, path)?.[0]?.route.id;
    expect(find('/k8s/ns/demo/vm-snapshots')).toBe('plugin');
    expect(find('/k8s/ns/demo/pods')).toBe('list');
  });
});
