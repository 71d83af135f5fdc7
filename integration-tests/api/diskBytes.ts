import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { KubeObject } from '#api/meta.ts';
import { PersistentVolumeClaimModel } from '#api/models.ts';

import { getLayout } from '../../dev/cluster/stageLayout.ts';
import { readStageAccess } from '../fixtures/stageAccess.ts';
import type { Cluster } from './Cluster.ts';
import { VolumeSnapshotModel } from './storageModels.ts';

const hashFolder = (folder: string): string => {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) {
    hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
};

const disks = (): string => getLayout(readStageAccess().dir).volumes;

const getUid = (found: KubeObject | undefined): string => {
  if (found?.metadata.uid === undefined) throw new Error('The object has gone.');
  return found.metadata.uid;
};

/** A fingerprint of the bytes on the volume of a claim, as they are now. */
export const hashVolume = async (
  cluster: Cluster,
  namespace: string,
  claim: string,
): Promise<string> => {
  const ref = { model: PersistentVolumeClaimModel, name: claim, namespace };
  return hashFolder(join(disks(), 'volumes', `pvc-${getUid(await cluster.find(ref))}`));
};

/** A fingerprint of the bytes that a VolumeSnapshot holds. */
export const hashVolumeSnapshot = async (
  cluster: Cluster,
  namespace: string,
  name: string,
): Promise<string> => {
  const ref = { model: VolumeSnapshotModel, name, namespace };
  return hashFolder(join(disks(), 'snapshots', `snapshot-${getUid(await cluster.find(ref))}`));
};
