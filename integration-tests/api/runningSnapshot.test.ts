import { afterEach, describe, expect, it } from '@jest/globals';

import type { VirtualMachineInstance } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import type { Scene } from '../fixtures/Scene.ts';
import { untilHolds, untilObject } from '../fixtures/until.ts';
import { hashVolume } from './diskBytes.ts';
import { closeScene, openScene } from './openScene.ts';

let scene: Scene;

afterEach(() => closeScene(scene));

const listIndications = ({ status }: VirtualMachineSnapshot): string[] =>
  (status?.sourceIndications ?? []).map(({ indication }) => indication).toSorted();

const isFrozen = ({ status }: VirtualMachineInstance): boolean =>
  status?.fsFreezeStatus === 'frozen';

const untilInstance = (isRight: (vmi: VirtualMachineInstance) => boolean): Promise<unknown> =>
  untilObject<VirtualMachineInstance>(scene.cluster, scene.vmi('db-1'), isRight);

describe('a snapshot of a running VM', () => {
  it('freezes a guest with an agent, holds its writes still, and thaws it', async () => {
    scene = await openScene({ hang: 'cut', 'ready-after': '100ms' });
    await scene.addMachine('db-1', { disks: ['root'], running: true, agent: true });
    const ref = await scene.takeSnapshot('db-1', 's1');
    await untilInstance(isFrozen);
    const held = await hashVolume(scene, 'db-1-root');
    await untilInstance(isFrozen);
    expect(await hashVolume(scene, 'db-1-root')).toBe(held);
    await scene.setCutting({ hang: null });
    expect(listIndications(await scene.untilReady(ref))).toEqual(['GuestAgent', 'Online']);
    await untilInstance((vmi) => !isFrozen(vmi));
    await scene.untilUnlocked('db-1');
    await untilHolds(
      'the guest writes on',
      async () => (await hashVolume(scene, 'db-1-root')) !== held,
    );
  });

  it('says so where no agent could freeze the guest', async () => {
    scene = await openScene({ 'cut-after': '100ms', 'ready-after': '100ms' });
    await scene.addMachine('db-1', { disks: ['root'], running: true });
    const snapshot = await scene.untilReady(await scene.takeSnapshot('db-1', 's1'));
    expect(listIndications(snapshot)).toEqual(['NoGuestAgent', 'Online']);
  });
});
