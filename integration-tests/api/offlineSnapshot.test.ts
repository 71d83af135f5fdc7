import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { VirtualMachineModel } from '#api/models.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import type { Scene } from '../fixtures/Scene.ts';
import { untilHolds } from '../fixtures/until.ts';
import { hashVolume, hashVolumeSnapshot } from './diskBytes.ts';
import { findBackups } from './findBackups.ts';
import { closeScene, openScene } from './openScene.ts';

let scene: Scene;
let snapshot: VirtualMachineSnapshot;

beforeAll(async () => {
  scene = await openScene({ 'cut-after': '100ms', 'ready-after': '100ms' });
  await scene.addMachine('web-1', { disks: ['root', 'data'] });
  snapshot = await scene.untilReady(await scene.takeSnapshot('web-1', 's1'));
});

afterAll(() => closeScene(scene));

describe('a snapshot of a stopped VM', () => {
  it('becomes ready with both disks, and the VM is free again', async () => {
    expect(snapshot.status).toMatchObject({ phase: 'Succeeded', readyToUse: true });
    expect(snapshot.status?.snapshotVolumes?.includedVolumes?.toSorted()).toEqual(['data', 'root']);
    expect(snapshot.status?.sourceIndications ?? []).toEqual([]);
    await scene.untilUnlocked('web-1');
  });

  it('bears whose it is, and has no owner that would take it along', () => {
    expect(snapshot.metadata.labels).toMatchObject({
      'vm-snapshots.io/vm': 'web-1',
      'vm-snapshots.io/vm-uid': snapshot.status?.sourceUID,
      'vm-snapshots.io/origin': 'manual',
    });
    expect(snapshot.metadata.ownerReferences).toBeUndefined();
  });

  it('holds the bytes of the disks as they were, also when the guest writes on', async () => {
    const backups = await findBackups(scene, snapshot);
    const before = await hashVolume(scene, 'web-1-root');
    expect(await hashVolumeSnapshot(scene, backups['root'] ?? '')).toBe(before);
    expect(await hashVolumeSnapshot(scene, backups['data'] ?? '')).toBe(
      await hashVolume(scene, 'web-1-data'),
    );
    const { ref } = scene.vm('web-1');
    await scene.cluster.patch(VirtualMachineModel, {
      ref,
      body: { spec: { runStrategy: 'Always' } },
    });
    await untilHolds(
      'the guest writes',
      async () => (await hashVolume(scene, 'web-1-root')) !== before,
    );
    expect(await hashVolumeSnapshot(scene, backups['root'] ?? '')).toBe(before);
  });
});
