import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildModuleKey, readModuleSources, type KeyInput } from './moduleKey.ts';

const input: KeyInput = {
  sources: new Map([
    ['go.mod', 'module a'],
    ['manifests/main.go', 'package main'],
  ]),
  parts: [{ kind: 'program', name: 'etcd', package: 'go.etcd.io/etcd', ldflags: '-s -w' }],
  settings: { GOOS: 'linux', GOARCH: 'amd64' },
};

describe('buildModuleKey', () => {
  it('does not depend on the order in which files and settings are read', () => {
    const turned = {
      ...input,
      sources: new Map([...input.sources].reverse()),
      settings: { GOARCH: 'amd64', GOOS: 'linux' },
    };
    expect(buildModuleKey(turned)).toBe(buildModuleKey(input));
  });

  it.each<{ title: string; change: Partial<KeyInput> }>([
    { title: 'a source', change: { sources: new Map([['go.mod', 'module b']]) } },
    {
      title: 'the name of a source',
      change: {
        sources: new Map([
          ['go.mod', 'module a'],
          ['manifests/other.go', 'package main'],
        ]),
      },
    },
    {
      title: 'the flags of a part',
      change: {
        parts: [{ kind: 'program', name: 'etcd', package: 'go.etcd.io/etcd', ldflags: '' }],
      },
    },
    { title: 'the machine', change: { settings: { GOOS: 'linux', GOARCH: 'arm64' } } },
  ])('changes with $title', ({ change }) => {
    expect(buildModuleKey({ ...input, ...change })).not.toBe(buildModuleKey(input));
  });
});

describe('readModuleSources', () => {
  it('reads what Go reads, and no prose', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'module-'));
    await mkdir(join(dir, 'shim', 'api'), { recursive: true });
    for (const path of ['go.mod', 'go.sum', 'README.md', 'shim/api/go.mod', 'shim/api/types.go']) {
      await writeFile(join(dir, path), path);
    }
    const sources = await readModuleSources(dir);
    expect([...sources.keys()].sort()).toEqual([
      'go.mod',
      'go.sum',
      'shim/api/go.mod',
      'shim/api/types.go',
    ]);
    expect(sources.get('shim/api/types.go')).toBe('shim/api/types.go');
  });
});
