import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { findReadyMade } from './readyMade.ts';

const names = ['etcd', 'kubectl'];

describe('findReadyMade', () => {
  it.each([{ folder: undefined }, { folder: '' }])(
    'finds nothing in $folder',
    async ({ folder }) => {
      expect(await findReadyMade(folder, names)).toEqual({ found: new Map() });
    },
  );

  it('says nothing of a folder that has all', async () => {
    const folder = await aFolder({ etcd: 0o755, kubectl: 0o755 });
    const found = new Map(names.map((name) => [name, join(folder, name)]));
    expect(await findReadyMade(folder, names)).toEqual({ found });
  });

  it.each([
    { files: { etcd: 0o755 }, fault: 'kubectl is missing' },
    { files: { etcd: 0o755, kubectl: 0o644 }, fault: 'kubectl is not executable' },
    { files: { kubectl: 0o644 }, fault: 'etcd is missing, kubectl is not executable' },
  ])('says that $fault, and that the built ones are used', async ({ files, fault }) => {
    const folder = await aFolder(files);
    const { found, remark } = await findReadyMade(folder, names);
    expect([...found.keys()]).toEqual('etcd' in files ? ['etcd'] : []);
    expect(remark).toBe(
      `In ${folder}, which KUBEBUILDER_ASSETS names, ${fault}: what is built from source is used instead.`,
    );
  });

  it('takes no folder for a program', async () => {
    const folder = await aFolder({ etcd: 0o755 });
    await mkdir(join(folder, 'kubectl'));
    expect((await findReadyMade(folder, names)).remark).toContain('kubectl is no file');
  });

  it('says that the folder is none', async () => {
    await expect(findReadyMade('/nowhere', names)).rejects.toThrow(
      'KUBEBUILDER_ASSETS names /nowhere, which is no folder',
    );
  });
});

async function aFolder(modes: Readonly<Record<string, number>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'assets-'));
  for (const [name, mode] of Object.entries(modes))
    await writeFile(join(folder, name), '', { mode });
  return folder;
}
