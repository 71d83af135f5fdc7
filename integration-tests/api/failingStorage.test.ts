import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import type { Scene } from '../fixtures/Scene.ts';
import { untilObject } from '../fixtures/until.ts';
import { closeScene, openScene } from './openScene.ts';

let scene: Scene;

beforeAll(async () => {
  scene = await openScene({
    'cut-after': '100ms',
    'ready-after': '100ms',
    'cut-error': 'pool san-2 is full',
  });
});

afterAll(() => closeScene(scene));

describe('storage that cannot cut', () => {
  it('fails the snapshot after its deadline with the driver’s words, and frees the VM', async () => {
    await scene.addMachine('web-1', { disks: ['root'] });
    const ref = await scene.takeSnapshot('web-1', 's1', '5s');
    const failed = await untilObject<VirtualMachineSnapshot>(
      scene.cluster,
      ref,
      ({ status }) => status?.phase === 'Failed',
    );
    expect(failed.status?.error?.message).toContain('pool san-2 is full');
    const failure = { type: 'Failure', status: 'True', reason: 'snapshot deadline exceeded' };
    expect(failed.status?.conditions).toContainEqual(expect.objectContaining(failure));
    await scene.untilUnlocked('web-1');
  });

  it('takes the next one once the storage is healed', async () => {
    await scene.setCutting({ 'cut-error': null });
    const snapshot = await scene.untilReady(await scene.takeSnapshot('web-1', 's2'));
    expect(snapshot.status?.phase).toBe('Succeeded');
  });
});
