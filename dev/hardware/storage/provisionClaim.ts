import { getMessage } from '../../kube/apiError.ts';
import { getKey } from '../../kube/kubeObject.ts';
import { claims, volumes } from '../../kube/resources.ts';
import type { Call } from '../settings/call.ts';
import { recordFailure, recordStart } from '../settings/call.ts';
import { createEvent } from '../watch/events.ts';
import type { Claim, StorageClass, Volume } from '../watch/storageObjects.ts';
import { buildVolume, getVolumeName } from './buildVolume.ts';
import type { ClaimFacts } from './planClaim.ts';
import type { StorageDeps } from './storageDeps.ts';

/** The last failure shown for each claim, by its uid. */
export type Reported = Map<string, string>;

export type ClaimJob = { deps: StorageDeps; claim: Claim; storageClass: StorageClass };

/** What the disk refuses is the driver's error, told like any other. */
export async function provisionOrFail(
  job: ClaimJob,
  { facts, calls, reported }: { facts: ClaimFacts; calls: Map<string, Call>; reported: Reported },
): Promise<number | undefined> {
  const { deps, claim } = job;
  const { uid } = claim.metadata;
  try {
    await deps.disks.createVolume(getVolumeName(uid), facts.origin.source);
  } catch (error) {
    const call = calls.get(uid) ?? recordStart(undefined, deps.now());
    calls.set(uid, recordFailure(call, deps.now(), 'disk'));
    await reportFailure(job, reported, `rpc error: code = Internal desc = ${getMessage(error)}`);
    return 0;
  }
  return provision(job, facts);
}

async function provision(
  { deps, claim, storageClass }: ClaimJob,
  facts: ClaimFacts,
): Promise<undefined> {
  const { api, caches, log } = deps;
  const manifest = buildVolume(claim, storageClass);
  const { name } = manifest.metadata;
  caches.volumes.put(await api.create<Volume>(volumes, manifest));
  const from = facts.origin.source;
  const made = from === undefined ? 'empty' : `from ${from.kind} ${from.handle}`;
  log(`PersistentVolumeClaim ${getKey(claim.metadata)}`, `volume ${name} made, ${made}`);
  return undefined;
}

/** Shows one event per new text, not one per retry. */
export async function reportFailure(
  { deps, claim, storageClass }: ClaimJob,
  reported: Reported,
  reason: string,
): Promise<undefined> {
  const message = `failed to provision volume with StorageClass "${storageClass.metadata.name}": ${reason}`;
  if (reported.get(claim.metadata.uid) === message) return undefined;
  reported.set(claim.metadata.uid, message);
  deps.log(`PersistentVolumeClaim ${getKey(claim.metadata)}`, message);
  await createEvent(deps.api, storageClass.provisioner, {
    resource: claims,
    object: claim,
    type: 'Warning',
    reason: 'ProvisioningFailed',
    message,
  });
  return undefined;
}
