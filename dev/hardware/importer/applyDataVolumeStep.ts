import { formatTime } from '../../kube/formatTime.ts';
import { getKey } from '../../kube/kubeObject.ts';
import { claims, dataVolumes } from '../../kube/resources.ts';
import { createSeededBytes } from '../disks/seededBytes.ts';
import { createEvent } from '../watch/events.ts';
import type { DataVolume } from '../watch/importObjects.ts';
import { patchAnnotations, patchStatus } from '../watch/patchObject.ts';
import type { Claim } from '../watch/storageObjects.ts';
import {
  buildClaim,
  buildOwner,
  podPhaseAnnotation,
  populatedForAnnotation,
} from './buildClaim.ts';
import type { ShownState } from './buildStatus.ts';
import { buildStatus } from './buildStatus.ts';
import { describeState } from './describeState.ts';
import type { ImporterDeps } from './importerDeps.ts';
import type { DataVolumeReading } from './readDataVolume.ts';

const importedBytes = 96 * 1024;

export async function applyClaim(deps: ImporterDeps, reading: DataVolumeReading): Promise<void> {
  const manifest = buildClaim(reading.dataVolume);
  deps.caches.claims.put(await deps.api.create<Claim>(claims, manifest));
  tell(deps, reading, 'claim created');
}

/** Takes a claim over as it is: the mark on it keeps its bytes from ever being written again. */
export async function applyAdoption(
  deps: ImporterDeps,
  reading: DataVolumeReading,
  claim: Claim,
): Promise<void> {
  const { dataVolume } = reading;
  const { uid, resourceVersion, ownerReferences = [] } = claim.metadata;
  const others = ownerReferences.filter((owner) => owner.controller !== true);
  const metadata = {
    uid,
    resourceVersion,
    ownerReferences: [...others, buildOwner(dataVolume)],
    annotations: { [populatedForAnnotation]: dataVolume.metadata.name },
  };
  const patch = { resource: claims, ref: claim.metadata, body: { metadata } };
  deps.caches.claims.put(await deps.api.patch<Claim>(patch));
  tell(deps, reading, 'claim adopted');
}

export async function applyNode(deps: ImporterDeps, claim: Claim): Promise<void> {
  const target = { api: deps.api, resource: claims, cache: deps.caches.claims };
  await patchAnnotations(target, claim, { 'volume.kubernetes.io/selected-node': 'n1' });
}

/** Brings the bytes into the volume and then marks the claim, in this order: twice does no harm. */
export async function applyFilling(
  deps: ImporterDeps,
  reading: DataVolumeReading,
  claim: Claim,
): Promise<void> {
  const volume = deps.caches.volumes.get(claim.spec.volumeName ?? '');
  const handle = volume?.spec.csi?.volumeHandle ?? '';
  const { copy, seed } = reading.source;
  if (copy !== undefined) await deps.disks.refillVolume(handle, copy);
  if (seed !== undefined) {
    const bytes = createSeededBytes(seed, importedBytes);
    await deps.disks.putFile(handle, { name: 'disk.img', bytes });
  }
  const target = { api: deps.api, resource: claims, cache: deps.caches.claims };
  await patchAnnotations(target, claim, { [podPhaseAnnotation]: 'Succeeded' });
  tell(deps, reading, `volume ${handle} filled from ${copy?.handle ?? seed ?? 'nothing, blank'}`);
}

/** Writes the status if it differs from what stands there, and tells a person of a new one. */
export async function applyState(
  deps: ImporterDeps,
  reading: DataVolumeReading,
  state: ShownState,
): Promise<void> {
  const { dataVolume } = reading;
  if (isShown(dataVolume, state)) return;
  const isNews = !isShown(dataVolume, { phase: state.phase, ...pickError(state) });
  const next = buildStatus(dataVolume.metadata.name, state, formatTime(deps.now()));
  const target = { api: deps.api, resource: dataVolumes, cache: deps.caches.dataVolumes };
  await patchStatus(target, dataVolume, next);
  tell(deps, reading, [state.phase, state.progress, state.error].filter(Boolean).join(', '));
  if (isNews) await tellWithEvent(deps, reading, state);
}

function pickError({ error }: ShownState): Pick<ShownState, 'error'> {
  return error === undefined ? {} : { error };
}

async function tellWithEvent(
  { api }: ImporterDeps,
  { dataVolume, source }: DataVolumeReading,
  state: ShownState,
): Promise<void> {
  const { name, namespace } = dataVolume.metadata;
  const event = describeState(state, { name, namespace, source });
  if (event === undefined) return;
  await createEvent(api, 'datavolume-controller', {
    resource: dataVolumes,
    object: dataVolume,
    ...event,
  });
}

function isShown({ status }: DataVolume, { phase, progress, error = '' }: ShownState): boolean {
  if (status?.phase !== phase) return false;
  const running = status.conditions?.find((condition) => condition.type === 'Running');
  const isProgressShown = progress === undefined || status.progress === progress;
  return isProgressShown && (running?.message ?? '') === error;
}

function tell(deps: ImporterDeps, { dataVolume }: DataVolumeReading, happened: string): void {
  deps.log(`DataVolume ${getKey(dataVolume.metadata)}`, happened);
}
