import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { VirtualMachineSnapshotContentModel } from '#api/models.ts';
import type { VirtualMachineInstance } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { Scene } from './Scene.ts';
import { VolumeSnapshotModel } from './storageModels.ts';

let scene: Scene;

beforeEach(() => {
  scene = new Scene();
});

afterEach(() => scene.close());

const progressing = ({ status }: VirtualMachineSnapshot): string =>
  status?.conditions?.find(({ type }) => type === 'Progressing')?.reason ?? '';

describe('stopping a snapshot', () => {
  it('before its content exists leaves nothing', async () => {
    await scene.open();
    await scene.setBinding({ hang: 'bind' });
    await scene.createMachine('web-1', { disks: ['root'] });
    const ref = await scene.takeSnapshot('web-1', 's1');
    await scene.cluster.until<VirtualMachineSnapshot>(ref, (found) =>
      progressing(found).includes('volume not bound: web-1-root'),
    );
    expect(await scene.cluster.list(VirtualMachineSnapshotContentModel, scene.namespace)).toEqual(
      [],
    );
    await scene.cluster.remove(ref);
    await scene.cluster.untilGone(ref);
    await scene.untilUnlocked('web-1');
    await scene.untilNothingIsLeft();
    await scene.setBinding({ hang: null });
  });

  it('while its disks are being cut frees the VM and leaves nothing once the driver is done', async () => {
    await scene.open({ hang: 'cut' });
    await scene.addMachine('web-1', { disks: ['root', 'data'] });
    const ref = await scene.takeSnapshot('web-1', 's1');
    const { namespace } = scene;
    await scene.cluster.untilListed(
      { model: VolumeSnapshotModel, namespace },
      ({ length }) => length === 2,
    );
    await scene.cluster.remove(ref);
    await scene.cluster.untilGone(ref);
    await scene.untilUnlocked('web-1');
    await scene.setCutting({ hang: null });
    await scene.untilNothingIsLeft();
  });

  it('after the cut, before it is ready, leaves nothing', async () => {
    await scene.open({ 'cut-after': '100ms', hang: 'ready' });
    await scene.addMachine('web-1', { disks: ['root', 'data'] });
    const ref = await scene.takeSnapshot('web-1', 's1');
    await scene.cluster.until<VirtualMachineSnapshot>(
      ref,
      ({ status }) => status?.phase === 'Succeeded',
    );
    await scene.untilUnlocked('web-1');
    await scene.cluster.remove(ref);
    await scene.cluster.untilGone(ref);
    await scene.setCutting({ hang: null });
    await scene.untilNothingIsLeft();
  });

  it('while the guest is frozen thaws it', async () => {
    await scene.open({ hang: 'cut' });
    await scene.addMachine('db-1', { disks: ['root'], running: true, agent: true });
    const ref = await scene.takeSnapshot('db-1', 's1');
    const isFrozen = ({ status }: VirtualMachineInstance): boolean =>
      status?.fsFreezeStatus === 'frozen';
    await scene.cluster.until<VirtualMachineInstance>(scene.vmi('db-1'), isFrozen);
    await scene.cluster.remove(ref);
    await scene.cluster.untilGone(ref);
    await scene.cluster.until<VirtualMachineInstance>(scene.vmi('db-1'), (vmi) => !isFrozen(vmi));
    await scene.untilUnlocked('db-1');
    await scene.setCutting({ hang: null });
    await scene.untilNothingIsLeft();
  });
});
