import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { KubeObject } from '#api/meta.ts';
import { PersistentVolumeClaimModel, VolumeSnapshotModel } from '#api/models.ts';

import { getLayout } from '../../dev/cluster/stageLayout.ts';
import { readLastCounter } from '../../dev/hardware/guests/recordFile.ts';
import type { Kind } from '../fixtures/cluster.ts';
import type { Scene } from '../fixtures/Scene.ts';
import { readStageAccess } from '../fixtures/stageAccess.ts';
import { untilHolds, untilObject } from '../fixtures/until.ts';

type Wish = { readonly name: string; readonly place: string };

const hashFolder = (folder: string): string => {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) {
    hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
};

const findFolder = async (scene: Scene, kind: Kind, { name, place }: Wish): Promise<string> => {
  const ref = scene.ref(kind, name);
  const { metadata } = await untilObject<KubeObject>(scene.cluster, ref, () => true);
  return join(getLayout(readStageAccess().dir).volumes, `${place}${metadata.uid ?? ''}`);
};

const findVolume = (scene: Scene, name: string): Promise<string> =>
  findFolder(scene, PersistentVolumeClaimModel, { name, place: 'volumes/pvc-' });

/** A fingerprint of the bytes on the volume of a claim, as they are now. */
export const hashVolume = async (scene: Scene, name: string): Promise<string> =>
  hashFolder(await findVolume(scene, name));

/** A fingerprint of the bytes that a VolumeSnapshot holds. */
export const hashVolumeSnapshot = async (scene: Scene, name: string): Promise<string> =>
  hashFolder(await findFolder(scene, VolumeSnapshotModel, { name, place: 'snapshots/snapshot-' }));

/** Waits until a guest has written so many more times to the volume of a claim. */
export const untilWritten = async (scene: Scene, name: string, times: number): Promise<void> => {
  const folder = await findVolume(scene, name);
  const before = readLastCounter(folder);
  await untilHolds(`${times} more writes to ${name}`, () =>
    Promise.resolve(readLastCounter(folder) >= before + times),
  );
};
