import { mkdir, mkdtemp, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { inspectPart, judgeFile, stampPart } from './stamp.ts';
import type { ToolPart } from './toolPart.ts';

const etcd: ToolPart = { kind: 'program', name: 'etcd', package: 'go.etcd.io/etcd', ldflags: '' };
const crds = {
  kind: 'files',
  name: 'crds',
  module: 'example.org/client',
  from: 'config',
  files: ['a.yaml', 'b.yaml'],
} as const satisfies ToolPart;

describe('judgeFile', () => {
  const stamp = { size: 4, mtimeMs: 1_000, sha256: 'aa' };

  it.each([
    { title: 'trusts an untouched file', facts: { size: 4, mtimeMs: 1_000 }, expected: 'ready' },
    { title: 'misses an absent file', facts: undefined, expected: 'lost' },
    {
      title: 'doubts a file of another size',
      facts: { size: 3, mtimeMs: 1_000 },
      expected: 'suspect',
    },
    {
      title: 'doubts a file that was written since',
      facts: { size: 4, mtimeMs: 1_001 },
      expected: 'suspect',
    },
  ])('$title', ({ facts, expected }) => {
    expect(judgeFile(stamp, facts)).toBe(expected);
  });
});

describe('inspectPart', () => {
  let dir: string;

  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'cache-'));
    await writeFile(join(dir, 'etcd'), 'program');
  });

  it('does not count a program that nothing vouches for', async () => {
    expect(await inspectPart(dir, etcd)).toBe('unmade');
  });

  it('counts a stamped program', async () => {
    await stampPart(dir, etcd);
    expect(await inspectPart(dir, etcd)).toBe('ready');
  });

  it('finds a program that was cut short', async () => {
    await stampPart(dir, etcd);
    await truncate(join(dir, 'etcd'), 3);
    expect(await inspectPart(dir, etcd)).toBe('damaged');
  });

  it('finds a program that was overwritten with as many bytes', async () => {
    await stampPart(dir, etcd);
    await writeFile(join(dir, 'etcd'), 'PROGRAM');
    await utimes(join(dir, 'etcd'), 1, 1);
    expect(await inspectPart(dir, etcd)).toBe('damaged');
  });

  it('finds a program that was deleted', async () => {
    await stampPart(dir, etcd);
    await rm(join(dir, 'etcd'));
    expect(await inspectPart(dir, etcd)).toBe('damaged');
  });

  it('keeps a program that was only touched, and need not read it again', async () => {
    await stampPart(dir, etcd);
    await utimes(join(dir, 'etcd'), 5, 5);
    expect(await inspectPart(dir, etcd)).toBe('ready');
    const stamp = JSON.parse(await readFile(join(dir, 'etcd.stamp.json'), 'utf8')) as unknown;
    expect(stamp).toMatchObject({ etcd: { mtimeMs: 5_000 } });
  });

  it('does not trust a stamp that was cut short', async () => {
    await stampPart(dir, etcd);
    await truncate(join(dir, 'etcd.stamp.json'), 10);
    expect(await inspectPart(dir, etcd)).toBe('unmade');
  });

  it('vouches for every file of a part', async () => {
    await mkdir(join(dir, 'crds'));
    for (const file of crds.files) await writeFile(join(dir, 'crds', file), file);
    await stampPart(dir, crds);
    expect(await inspectPart(dir, crds)).toBe('ready');
    await rm(join(dir, 'crds', 'b.yaml'));
    expect(await inspectPart(dir, crds)).toBe('damaged');
  });
});
