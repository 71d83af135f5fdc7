import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { KubeObject } from '#api/meta.ts';
import { PersistentVolumeClaimModel } from '#api/models.ts';
import type { PersistentVolumeClaim } from '#api/persistentVolumeClaim.ts';

import { dataVolumes, events } from '../../dev/kube/resources.ts';
import { buildClaim } from '../fixtures/buildMachine.ts';
import type { Manifest } from '../fixtures/cluster.ts';
import type { Scene } from '../fixtures/Scene.ts';
import { untilHolds, untilObject } from '../fixtures/until.ts';
import { findBackups } from './findBackups.ts';
import { closeScene, openScene } from './openScene.ts';

type Event = KubeObject & {
  readonly involvedObject: { readonly name: string };
  readonly reason: string;
  readonly message: string;
};
type DataVolume = KubeObject & { readonly status?: { readonly phase?: string } };
type Place = { readonly storageClassName: string; readonly size: string };

/** A class of the stage's demo; its driver is not that of the scene. */
const OTHER_DRIVER = 'standard';

let scene: Scene;
let copy: string;

beforeAll(async () => {
  scene = await openScene({ 'cut-after': '50ms', 'ready-after': '50ms' });
  await scene.addMachine('web-1', { disks: ['root'] });
  const snapshot = await scene.untilReady(await scene.takeSnapshot('web-1', 's1'));
  copy = (await findBackups(scene, snapshot))['root'] ?? '';
});

afterAll(() => closeScene(scene));

const buildCopy = (name: string, dataSource: unknown, place: Place): Manifest => {
  const { metadata, spec } = buildClaim(name, scene.namespace);
  const { storageClassName, size: storage } = place;
  const resources = { requests: { storage } };
  return { metadata, spec: { ...(spec as object), storageClassName, resources, dataSource } };
};

const untilTold = (name: string, reason: string, words: string): Promise<void> =>
  untilHolds(`${reason} about ${name}: ${words}`, async () => {
    const told = await scene.cluster.list<Event>(events, scene.namespace);
    return told.some(
      (event) =>
        event.involvedObject.name === name &&
        event.reason === reason &&
        event.message.includes(words),
    );
  });

const createDataVolume = (name: string, source: object, storage: string): Promise<KubeObject> =>
  scene.cluster.create(dataVolumes, {
    metadata: { name, namespace: scene.namespace },
    spec: {
      source,
      pvc: {
        accessModes: ['ReadWriteOnce'],
        storageClassName: scene.namespace,
        resources: { requests: { storage } },
      },
    },
  });

describe('the played storage', () => {
  it.each([
    {
      name: 'other-driver-snapshot',
      from: 'VolumeSnapshot',
      isOther: true,
      size: '1Gi',
      words: 'not bound',
    },
    {
      name: 'other-driver-claim',
      from: 'PersistentVolumeClaim',
      isOther: true,
      size: '1Gi',
      words: 'claim in dataSource not bound or invalid',
    },
    {
      name: 'smaller-claim',
      from: 'PersistentVolumeClaim',
      isOther: false,
      size: '512Mi',
      words: 'requested 536870912 but source is 1073741824',
    },
  ])('refuses $name as real provisioners do', async ({ name, from, isOther, size, words }) => {
    const isSnapshot = from === 'VolumeSnapshot';
    const apiGroup = isSnapshot ? { apiGroup: 'snapshot.storage.k8s.io' } : {};
    const source = { ...apiGroup, kind: from, name: isSnapshot ? copy : 'web-1-root' };
    const storageClassName = isOther ? OTHER_DRIVER : scene.namespace;
    const { cluster } = scene;
    await cluster.create(
      PersistentVolumeClaimModel,
      buildCopy(name, source, { storageClassName, size }),
    );
    await untilTold(name, 'ProvisioningFailed', words);
    const claim = await untilObject<PersistentVolumeClaim>(
      cluster,
      scene.ref(PersistentVolumeClaimModel, name),
      () => true,
    );
    expect(claim.status?.phase).toBe('Pending');
  });
});

describe('the played importer', () => {
  it('refuses a clone into less room than its source has', async () => {
    const pvc = { name: 'web-1-root', namespace: scene.namespace };
    await createDataVolume('smaller', { pvc }, '512Mi');
    const words = 'storage size is smaller than the source 536870912 < 1073741824';
    await untilTold('smaller', 'CloneValidationFailed', words);
    const ref = { name: 'smaller', namespace: scene.namespace };
    expect(await scene.cluster.get(PersistentVolumeClaimModel, ref)).toBeUndefined();
  });

  it('waits for the bytes of an upload, and tells of what it does', async () => {
    await createDataVolume('uploaded', { upload: {} }, '1Gi');
    await untilTold('uploaded', 'UploadReady', 'Upload into uploaded ready');
    await createDataVolume('cloned', { pvc: { name: 'web-1-root' } }, '1Gi');
    await untilTold('cloned', 'CloneSucceeded', 'Successfully cloned from');
    const uploaded = await untilObject<DataVolume>(
      scene.cluster,
      scene.ref(dataVolumes, 'uploaded'),
      () => true,
    );
    expect(uploaded.status?.phase).toBe('UploadReady');
  });
});
