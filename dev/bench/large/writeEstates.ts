import { readFileSync } from 'node:fs';

import { VirtualMachineModel } from '#api/models.ts';

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
import { createClusterApi, type ClusterApi } from '../../kube/clusterApi.ts';
import { createConnection } from '../../kube/connection.ts';
import { formatTime } from '../../kube/formatTime.ts';
import type { KubeObject } from '../../kube/kubeObject.ts';
import { namespaces } from '../../kube/resources.ts';
import { waitFor } from '../../kube/waitFor.ts';
import { buildCopies, type Finished, type Patterns } from './buildCopies.ts';
import { estates, type Estate } from './estate.ts';
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

async function waitUntilServed(api: ClusterApi, estate: Estate): Promise<void> {
  const what = `the machines of ${estate.namespace} are served`;
  await waitFor(what, async () => {
    const { items } = await api.list(
      VirtualMachineModel,
      { resourceVersion: '0' },
      estate.namespace,
    );
    return items.length === estate.machines;
  });
}
