import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { VirtualMachineSnapshotContentModel } from '#api/models.ts';
import type {
  VirtualMachineSnapshot,
  VirtualMachineSnapshotContent,
} from '#api/virtualMachineSnapshot.ts';

import { hashVolume, hashVolumeSnapshot } from './diskBytes.ts';
import { Scene } from './Scene.ts';

const scene = new Scene();
let snapshot: VirtualMachineSnapshot;

beforeAll(async () => {
  await scene.open({ 'cut-after': '100ms', 'ready-after': '100ms' });
  await scene.addMachine('web-1', { disks: ['root', 'data'] });
  snapshot = await scene.untilReady(await scene.takeSnapshot('web-1', 's1'));
});

afterAll(() => scene.close());

const findBackups = async (): Promise<Record<string, string>> => {
  const content = await scene.cluster.until<VirtualMachineSnapshotContent>(
    {
      model: VirtualMachineSnapshotContentModel,
      name: snapshot.status?.virtualMachineSnapshotContentName ?? '',
      namespace: scene.namespace,
    },
    () => true,
  );
  const backups = content.spec.volumeBackups ?? [];
  return Object.fromEntries(
    backups.map((backup) => [backup.volumeName, backup.volumeSnapshotName ?? '']),
  );
};

describe('a snapshot of a stopped VM', () => {
  it('becomes ready with both disks, and the VM is free again', async () => {
    expect(snapshot.status).toMatchObject({ phase: 'Succeeded', readyToUse: true });
    expect(snapshot.status?.snapshotVolumes?.includedVolumes?.toSorted()).toEqual(['data', 'root']);
    expect(snapshot.status?.sourceIndications ?? []).toEqual([]);
    await scene.untilUnlocked('web-1');
  });

  it('bears who it is of, and has no owner that would take it along', () => {
    expect(snapshot.metadata.labels).toMatchObject({
      'vm-snapshots.io/vm': 'web-1',
      'vm-snapshots.io/vm-uid': snapshot.status?.sourceUID,
      'vm-snapshots.io/origin': 'manual',
    });
    expect(snapshot.metadata.ownerReferences).toBeUndefined();
  });

  it('holds the bytes of the disks as they were, also when the guest writes on', async () => {
    const { cluster, namespace } = scene;
    const backups = await findBackups();
    const before = await hashVolume(cluster, namespace, 'web-1-root');
    expect(await hashVolumeSnapshot(cluster, namespace, backups['root'] ?? '')).toBe(before);
    expect(await hashVolumeSnapshot(cluster, namespace, backups['data'] ?? '')).toBe(
      await hashVolume(cluster, namespace, 'web-1-data'),
    );
    await cluster.merge(scene.vm('web-1'), { spec: { runStrategy: 'Always' } });
    await cluster.untilHolds(
      async () => (await hashVolume(cluster, namespace, 'web-1-root')) !== before,
    );
    expect(await hashVolumeSnapshot(cluster, namespace, backups['root'] ?? '')).toBe(before);
  });
});
