import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import type { VirtualMachineInstance } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { hashVolume } from './diskBytes.ts';
import { Scene } from './Scene.ts';

let scene: Scene;

beforeEach(() => {
  scene = new Scene();
});

afterEach(() => scene.close());

const listIndications = ({ status }: VirtualMachineSnapshot): string[] =>
  (status?.sourceIndications ?? []).map(({ indication }) => indication).toSorted();

const isFrozen = ({ status }: VirtualMachineInstance): boolean =>
  status?.fsFreezeStatus === 'frozen';

describe('a snapshot of a running VM', () => {
  it('freezes a guest with an agent, holds its writes still, and thaws it', async () => {
    await scene.open({ hang: 'cut', 'ready-after': '100ms' });
    await scene.addMachine('db-1', { disks: ['root'], running: true, agent: true });
    const ref = await scene.takeSnapshot('db-1', 's1');
    await scene.cluster.until<VirtualMachineInstance>(scene.vmi('db-1'), isFrozen);
    const { cluster, namespace } = scene;
    const held = await hashVolume(cluster, namespace, 'db-1-root');
    await cluster.until<VirtualMachineInstance>(scene.vmi('db-1'), isFrozen);
    expect(await hashVolume(cluster, namespace, 'db-1-root')).toBe(held);
    await scene.setCutting({ hang: null });
    const snapshot = await scene.untilReady(ref);
    expect(listIndications(snapshot)).toEqual(['GuestAgent', 'Online']);
    await cluster.until<VirtualMachineInstance>(scene.vmi('db-1'), (vmi) => !isFrozen(vmi));
    await scene.untilUnlocked('db-1');
    await cluster.untilHolds(
      async () => (await hashVolume(cluster, namespace, 'db-1-root')) !== held,
    );
  });

  it('says so where no agent could freeze the guest', async () => {
    await scene.open({ 'cut-after': '100ms', 'ready-after': '100ms' });
    await scene.addMachine('db-1', { disks: ['root'], running: true });
    const snapshot = await scene.untilReady(await scene.takeSnapshot('db-1', 's1'));
    expect(listIndications(snapshot)).toEqual(['NoGuestAgent', 'Online']);
  });
});
