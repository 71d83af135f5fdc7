import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { Scene } from './Scene.ts';

const scene = new Scene();

beforeAll(() =>
  scene.open({ 'cut-after': '100ms', 'ready-after': '100ms', 'cut-error': 'pool san-2 is full' }),
);

afterAll(() => scene.close());

describe('storage that cannot cut', () => {
  it('fails the snapshot after its deadline with the driver’s words, and frees the VM', async () => {
    await scene.addMachine('web-1', { disks: ['root'] });
    const ref = await scene.takeSnapshot('web-1', 's1', '5s');
    const failed = await scene.cluster.until<VirtualMachineSnapshot>(
      ref,
      ({ status }) => status?.phase === 'Failed',
    );
    expect(failed.status?.error?.message).toContain('pool san-2 is full');
    expect(failed.status?.conditions).toContainEqual(
      expect.objectContaining({
        type: 'Failure',
        status: 'True',
        reason: 'snapshot deadline exceeded',
      }),
    );
    await scene.untilUnlocked('web-1');
  });

  it('takes the next one once the storage is healed', async () => {
    await scene.setCutting({ 'cut-error': null });
    const snapshot = await scene.untilReady(await scene.takeSnapshot('web-1', 's2'));
    expect(snapshot.status?.phase).toBe('Succeeded');
  });
});
