import { VirtualMachineModel } from '#api/models.ts';
import { ignoreNotFound, isConflict } from '../kube/apiError.ts';
import type { ClusterApi } from '../kube/clusterApi.ts';
import { createClusterApi } from '../kube/clusterApi.ts';
import { createConnection } from '../kube/connection.ts';
import { formatTime } from '../kube/formatTime.ts';
import type { KubeObject } from '../kube/kubeObject.ts';
import { namespaces, volumeSnapshots } from '../kube/resources.ts';
import { waitFor } from '../kube/waitFor.ts';
import {
  buildContent,
  buildContentStatus,
  buildLargeMachine,
  buildMachineStatus,
  buildSharedDisk,
  buildSharedDiskSnapshot,
  buildSnapshot,
  buildSnapshotStatus,
  diskName,
  fillingMark,
  getMachineName,
  getSnapshotName,
  namespace,
} from './buildLarge.ts';
import { createMissing } from './createMissing.ts';
import type { EstateObject } from './estateObject.ts';
import { runBounded } from './runBounded.ts';
import { spreadEvenly } from './spreadEvenly.ts';
import { buildStorageClasses } from './storageClasses.ts';

const machinesAtOnce = 12;
const hourMs = 3_600_000;

/** `snapshots` is how many there are in all, spread evenly over the machines. */
export type LargeEstate = { kubeconfig: string; vms: number; snapshots: number };

type Machine = KubeObject & { status?: { snapshotInProgress?: string } };
type Snapshot = KubeObject & { status?: { readyToUse?: boolean; creationTime?: string } };
type Written = { name: string; uid: string };

/**
 * Writes many stopped machines and their ready snapshots as finished objects into the namespace
 * `large`: nothing is copied for them, they share one disk and one snapshot of it. A
 * machine that is there already, finished, is left as it is.
 */
export async function fillLargeEstate({ kubeconfig, vms, snapshots }: LargeEstate): Promise<void> {
  const api = createClusterApi(createConnection(kubeconfig));
  await createMissing(api, { resource: namespaces, manifest: { metadata: { name: namespace } } });
  await Promise.all(buildStorageClasses().map((object) => createMissing(api, object)));
  const cutAt = await makeSharedDisk(api);
  const shares = spreadEvenly(snapshots, vms);
  const plans = shares.map((share, index) => ({ name: getMachineName(index + 1), share }));
  await runBounded(plans, machinesAtOnce, async ({ name, share }) => {
    const machine = await beginMachine(api, name);
    if (machine === undefined) return;
    for (let index = 1; index <= share; index += 1) {
      const at = formatTime(Date.now() - (share - index + 1) * hourMs);
      await writeSnapshot(api, { machine, name: getSnapshotName(name, index), at, cutAt });
    }
    await patchStatus(api, buildLargeMachine(name), { snapshotInProgress: null });
  });
}

/** The disk that all share, and the instant at which its one snapshot was cut. */
async function makeSharedDisk(api: ClusterApi): Promise<string> {
  await createMissing(api, buildSharedDisk());
  await createMissing(api, buildSharedDiskSnapshot());
  const ref = { namespace, name: diskName };
  return waitFor(`the snapshot of ${namespace}/${diskName} is ready`, async () => {
    const { status } = await api.get<Snapshot>(volumeSnapshots, ref);
    return status?.readyToUse ? status.creationTime : undefined;
  });
}

/** Undefined for a machine that an earlier run finished; one that it began is continued. */
async function beginMachine(api: ClusterApi, name: string): Promise<Written | undefined> {
  const found = await ignoreNotFound(api.get<Machine>(VirtualMachineModel, { namespace, name }));
  if (found !== undefined && found.status?.snapshotInProgress !== fillingMark) return undefined;
  const object = buildLargeMachine(name);
  const machine = found ?? (await create(api, object));
  await patchStatus(api, object, buildMachineStatus(formatTime(Date.now())));
  return { name, uid: machine.metadata.uid };
}

async function writeSnapshot(
  api: ClusterApi,
  { machine, name, at, cutAt }: { machine: Written; name: string; at: string; cutAt: string },
): Promise<void> {
  const snapshot = buildSnapshot(machine, name);
  const { uid } = (await getOrCreate(api, snapshot)).metadata;
  await patchStatus(api, snapshot, buildSnapshotStatus(machine, { name, uid }, at));
  const content = buildContent(machine, { name, uid });
  await createMissing(api, content);
  await patchStatus(api, content, buildContentStatus(at, cutAt));
}

async function getOrCreate(api: ClusterApi, object: EstateObject): Promise<KubeObject> {
  try {
    return await create(api, object);
  } catch (error) {
    if (!isConflict(error)) throw error;
    return api.get<KubeObject>(object.resource, object.manifest.metadata);
  }
}

function create(api: ClusterApi, { resource, manifest }: EstateObject): Promise<KubeObject> {
  return api.create<KubeObject>(resource, manifest);
}

async function patchStatus(
  api: ClusterApi,
  { resource, manifest }: EstateObject,
  status: unknown,
): Promise<void> {
  const ref = manifest.metadata;
  await api.patch({ resource, ref, body: { status }, subresource: 'status' });
}
