import { readFileSync } from 'node:fs';

import { VM_LABEL } from '#api/labels.ts';
import { VirtualMachineModel, VirtualMachineSnapshotModel } from '#api/models.ts';

import type { StageLayout } from '../../cluster/stageLayout.ts';
import {
  buildLargeMachine,
  buildMachineStatus,
  buildSnapshot,
  buildSnapshotStatus,
  namespace,
} from '../../estate/buildLarge.ts';
import { createMissing } from '../../estate/createMissing.ts';
import type { EstateObject } from '../../estate/estateObject.ts';
import { createClusterApi, type ClusterApi, type Query } from '../../kube/clusterApi.ts';
import { createConnection } from '../../kube/connection.ts';
import { formatTime } from '../../kube/formatTime.ts';
import type { KubeObject } from '../../kube/kubeObject.ts';
import { namespaces, type Resource } from '../../kube/resources.ts';
import { waitFor } from '../../kube/waitFor.ts';
import { buildCopies, type Finished, type Patterns } from './buildCopies.ts';
import { estates, nameMachine, type Estate } from './estate.ts';
import { putInEtcd } from './putInEtcd.ts';

/**
 * Writes the estates as finished objects, while nobody runs who would work on them: a machine and a snapshot go
 * through the API, so that they are whole, and all others are copies of these in etcd.
 */
export async function writeEstates({ kubeconfig, ports }: StageLayout): Promise<void> {
  const api = createClusterApi(createConnection(kubeconfig));
  const { etcd } = JSON.parse(readFileSync(ports, 'utf8')) as { etcd: number };
  await withdrawVirtApi(api);
  const patterns = await makePatterns(api);
  for (const estate of Object.values(estates)) {
    const manifest = { metadata: { name: estate.namespace } };
    await createMissing(api, { resource: namespaces, manifest });
    await putInEtcd(etcd, buildCopies(patterns, estate, Date.now()));
    await waitUntilServed(api, estate);
  }
}

/** Its webhooks would deny what it cannot check, and the Console would look again and again whether it is back. */
async function withdrawVirtApi({ connection }: ClusterApi): Promise<void> {
  const hooks = '/apis/admissionregistration.k8s.io/v1';
  const services = '/apis/apiregistration.k8s.io/v1/apiservices';
  for (const path of [
    `${hooks}/validatingwebhookconfigurations/virt-api-validator`,
    `${hooks}/mutatingwebhookconfigurations/virt-api-mutator`,
    `${services}/v1.subresources.kubevirt.io`,
    `${services}/v1alpha3.subresources.kubevirt.io`,
  ]) {
    await connection.call({ method: 'DELETE', path });
  }
}

async function makePatterns(api: ClusterApi): Promise<Patterns> {
  await createMissing(api, { resource: namespaces, manifest: { metadata: { name: namespace } } });
  const at = formatTime(Date.now());
  const { snapshotInProgress: _mark, ...status } = buildMachineStatus(at);
  const machine = await create(api, buildLargeMachine('pattern'), () => status);
  const { name, uid } = machine.metadata;
  const snapshot = await create(api, buildSnapshot({ name, uid }, 'pattern'), ({ metadata }) =>
    buildSnapshotStatus({ name, uid }, metadata, at),
  );
  return { machine, snapshot };
}

async function create(
  api: ClusterApi,
  { resource, manifest }: EstateObject,
  getStatus: (object: KubeObject) => unknown,
): Promise<Finished> {
  const body = { status: getStatus(await api.create<KubeObject>(resource, manifest)) };
  return api.patch({ resource, ref: manifest.metadata, body, subresource: 'status' });
}

/**
 * The API server reads what is new in etcd one by one, and who asks meanwhile waits for that, not for the page. It answers
 * from what it has read when it is asked for version 0, so the last ones written tell.
 */
async function waitUntilServed(api: ClusterApi, estate: Estate): Promise<void> {
  const { namespace: project, snapshotsEach } = estate;
  const last = `${VM_LABEL}=${nameMachine(estate.machines)}`;
  const count = async (model: Resource, query: Query): Promise<number> =>
    (await api.list(model, { resourceVersion: '0', ...query }, project)).items.length;
  await waitFor(`the API server has read all of ${project}`, async () => {
    const snapshots = await count(VirtualMachineSnapshotModel, { labelSelector: last });
    if (snapshots !== snapshotsEach) return false;
    return (await count(VirtualMachineModel, {})) === estate.machines;
  });
}
