import { describe, expect, it } from '@jest/globals';
import { buildTabs, readTabPath } from './buildTabs.ts';
import type { Tab } from './buildTabs.ts';

const aTab = (name: string, href: string): Tab => ({ href, name, render: () => name });

const own = [aTab('Details', ''), aTab('YAML', 'yaml')];

describe('buildTabs', () => {
  it('puts the tabs of plugins behind the own ones, by name', () => {
    const contributed = [aTab('Snapshots', 'vm-snapshots'), aTab('Metrics', 'metrics')];
    expect(buildTabs(own, contributed).map(({ name }) => name)).toEqual([
      'Details',
      'YAML',
      'Metrics',
      'Snapshots',
    ]);
  });

  it('leaves both of two tabs with one href', () => {
    const both = [aTab('Snapshots', 'snapshots'), aTab('Snapshots', 'snapshots')];
    expect(buildTabs(own, both)).toHaveLength(4);
  });
});

describe('readTabPath', () => {
  it('takes the last part for a tab if there is one', () => {
    expect(readTabPath('/k8s/ns/demo/pods/web-1/yaml', own)).toEqual({
      active: 'yaml',
      base: '/k8s/ns/demo/pods/web-1',
    });
  });

  it('takes the path for that of the page otherwise', () => {
    const page = { active: '', base: '/k8s/ns/demo/pods/web-1' };
    expect(readTabPath('/k8s/ns/demo/pods/web-1', own)).toEqual(page);
    expect(readTabPath('/k8s/ns/demo/pods/web-1/', own)).toEqual(page);
  });
});
