import { afterEach, describe, expect, it } from '@jest/globals';

import { VirtualMachineSnapshotContentModel, VolumeSnapshotModel } from '#api/models.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { untilFrozen, untilThawed } from '../fixtures/guestFreeze.ts';
import type { Scene } from '../fixtures/Scene.ts';
import { type Ref, untilCount, untilGone, untilObject } from '../fixtures/until.ts';
import { closeScene, openScene } from './openScene.ts';

let scene: Scene;

afterEach(() => closeScene(scene));

const getProgress = ({ status }: VirtualMachineSnapshot): string =>
  status?.conditions?.find(({ type }) => type === 'Progressing')?.reason ?? '';

const stop = async ({ kind, ref }: Ref): Promise<void> => {
  await scene.cluster.remove(kind, ref);
  await untilGone(scene.cluster, { kind, ref });
};

describe('stopping a snapshot', () => {
  it('before its content exists leaves nothing', async () => {
    scene = await openScene();
    await scene.setBinding({ hang: 'bind' });
    await scene.createMachine('web-1', { disks: ['root'] });
    const snapshot = await scene.takeSnapshot('web-1', 's1');
    await untilObject<VirtualMachineSnapshot>(scene.cluster, snapshot, (found) =>
      getProgress(found).includes('volume not bound: web-1-root'),
    );
    const contents = await scene.cluster.list(VirtualMachineSnapshotContentModel, scene.namespace);
    expect(contents).toEqual([]);
    await stop(snapshot);
    await scene.untilUnlocked('web-1');
    await scene.untilNothingIsLeft();
    await scene.setBinding({ hang: null });
  });

  it('while its disks are being cut frees the VM, and leaves nothing once the driver is done', async () => {
    scene = await openScene({ hang: 'cut' });
    await scene.addMachine('web-1', { disks: ['root', 'data'] });
    const snapshot = await scene.takeSnapshot('web-1', 's1');
    const { cluster, namespace } = scene;
    await untilCount(cluster, VolumeSnapshotModel, { namespace, count: 2 });
    await stop(snapshot);
    await scene.untilUnlocked('web-1');
    await scene.setCutting({ hang: null });
    await scene.untilNothingIsLeft();
  });

  it('after the cut, before it is ready, leaves nothing', async () => {
    scene = await openScene({ 'cut-after': '100ms', hang: 'ready' });
    await scene.addMachine('web-1', { disks: ['root', 'data'] });
    const snapshot = await scene.takeSnapshot('web-1', 's1');
    const isTaken = ({ status }: VirtualMachineSnapshot): boolean => status?.phase === 'Succeeded';
    await untilObject<VirtualMachineSnapshot>(scene.cluster, snapshot, isTaken);
    await scene.untilUnlocked('web-1');
    await stop(snapshot);
    await scene.setCutting({ hang: null });
    await scene.untilNothingIsLeft();
  });

  it('while the guest is frozen thaws it', async () => {
    scene = await openScene({ hang: 'cut' });
    await scene.addMachine('db-1', { disks: ['root'], running: true, agent: true });
    const snapshot = await scene.takeSnapshot('db-1', 's1');
    await untilFrozen(scene, 'db-1');
    await stop(snapshot);
    await untilThawed(scene, 'db-1');
    await scene.untilUnlocked('db-1');
    await scene.setCutting({ hang: null });
    await scene.untilNothingIsLeft();
  });
});
