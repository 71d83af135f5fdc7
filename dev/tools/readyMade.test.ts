import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { findReadyMade } from './readyMade.ts';

const names = ['etcd', 'kubectl'];

describe('findReadyMade', () => {
  it.each([{ folder: undefined }, { folder: '' }])(
    'finds nothing in $folder',
    async ({ folder }) => {
      expect((await findReadyMade(folder, names)).size).toBe(0);
    },
  );

  it('takes the programs that are there and leaves the others to be built', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'assets-'));
    await writeFile(join(folder, 'etcd'), '', { mode: 0o755 });
    await writeFile(join(folder, 'kubectl'), 'not executable', { mode: 0o644 });
    expect([...(await findReadyMade(folder, names))]).toEqual([['etcd', join(folder, 'etcd')]]);
  });

  it('says that the folder is none', async () => {
    await expect(findReadyMade('/nowhere', names)).rejects.toThrow(
      'KUBEBUILDER_ASSETS names /nowhere, which is no folder',
    );
  });
});
