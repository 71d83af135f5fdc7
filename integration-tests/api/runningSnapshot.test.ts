import { afterEach, describe, expect, it } from '@jest/globals';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { untilFrozen, untilThawed } from '../fixtures/guestFreeze.ts';
import type { Scene } from '../fixtures/Scene.ts';
import { hashVolume, hashVolumeSnapshot, untilWritten } from './diskBytes.ts';
import { findBackups } from './findBackups.ts';
import { closeScene, openScene } from './openScene.ts';

let scene: Scene;

afterEach(() => closeScene(scene));

const listIndications = ({ status }: VirtualMachineSnapshot): string[] =>
  (status?.sourceIndications ?? []).map(({ indication }) => indication).toSorted();

describe('a snapshot of a running VM', () => {
  it('freezes a guest with an agent, holds its writes still, and thaws it', async () => {
    scene = await openScene({ hang: 'cut', 'ready-after': '100ms' });
    await scene.addMachine('web-1', { disks: ['root'], running: true });
    await scene.addMachine('db-1', { disks: ['root'], running: true, agent: true });
    const ref = await scene.takeSnapshot('db-1', 's1');
    await untilFrozen(scene, 'db-1');
    const held = await hashVolume(scene, 'db-1-root');
    // All guests write at the same beat: db-1 would have, too.
    await untilWritten(scene, 'web-1-root', 4);
    await untilFrozen(scene, 'db-1');
    expect(await hashVolume(scene, 'db-1-root')).toBe(held);
    await scene.setCutting({ hang: null });
    const snapshot = await scene.untilReady(ref);
    expect(listIndications(snapshot)).toEqual(['GuestAgent', 'Online']);
    await untilThawed(scene, 'db-1');
    await scene.untilUnlocked('db-1');
    await untilWritten(scene, 'db-1-root', 2);
    expect(await hashVolume(scene, 'db-1-root')).not.toBe(held);
    const { root = '' } = await findBackups(scene, snapshot);
    expect(await hashVolumeSnapshot(scene, root)).toBe(held);
  });

  it('says so where no agent could freeze the guest', async () => {
    scene = await openScene({ 'cut-after': '100ms', 'ready-after': '100ms' });
    await scene.addMachine('db-1', { disks: ['root'], running: true });
    const snapshot = await scene.untilReady(await scene.takeSnapshot('db-1', 's1'));
    expect(listIndications(snapshot)).toEqual(['NoGuestAgent', 'Online']);
  });
});
