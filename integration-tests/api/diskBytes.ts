import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { KubeObject } from '#api/meta.ts';
import { PersistentVolumeClaimModel } from '#api/models.ts';

import { getLayout } from '../../dev/cluster/stageLayout.ts';
import type { Kind } from '../fixtures/cluster.ts';
import type { Scene } from '../fixtures/Scene.ts';
import { readStageAccess } from '../fixtures/stageAccess.ts';
import { VolumeSnapshotModel } from '../fixtures/storageModels.ts';
import { untilObject } from '../fixtures/until.ts';

const hashFolder = (folder: string): string => {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) {
    hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
};

const hash = async (scene: Scene, kind: Kind, wish: { name: string; place: string }) => {
  const found = await untilObject<KubeObject>(
    scene.cluster,
    scene.ref(kind, wish.name),
    () => true,
  );
  return hashFolder(
    join(getLayout(readStageAccess().dir).volumes, `${wish.place}${found.metadata.uid ?? ''}`),
  );
};

/** A fingerprint of the bytes on the volume of a claim, as they are now. */
export const hashVolume = (scene: Scene, name: string): Promise<string> =>
  hash(scene, PersistentVolumeClaimModel, { name, place: 'volumes/pvc-' });

/** A fingerprint of the bytes that a VolumeSnapshot holds. */
export const hashVolumeSnapshot = (scene: Scene, name: string): Promise<string> =>
  hash(scene, VolumeSnapshotModel, { name, place: 'snapshots/snapshot-' });
