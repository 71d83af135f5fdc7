import { VirtualMachineModel } from '#api/models.ts';
import { ignoreNotFound } from '../kube/apiError.ts';
import type { ClusterApi } from '../kube/clusterApi.ts';
import { createClusterApi } from '../kube/clusterApi.ts';
import { createConnection } from '../kube/connection.ts';
import type { KubeObject } from '../kube/kubeObject.ts';
import { instances, serviceAccounts } from '../kube/resources.ts';
import { waitFor } from '../kube/waitFor.ts';
import { buildClaims, buildMachine, pauseAnnotation } from './buildMachine.ts';
import { createMissing, isThere } from './createMissing.ts';
import { estate } from './estate.ts';
import type { EstateObject } from './estateObject.ts';
import type { MachineSpec } from './machineSpec.ts';
import { buildPermissions, buildProjects, projects } from './permissions.ts';
import { buildStorageClasses } from './storageClasses.ts';

/**
 * Creates what is missing of the estate and resolves when the machines it created run or are
 * paused. What a person changed stays changed.
 */
export async function fillEstate({ kubeconfig }: { kubeconfig: string }): Promise<void> {
  const api = createClusterApi(createConnection(kubeconfig));
  const createAll = (objects: EstateObject[]): Promise<unknown> =>
    Promise.all(objects.map((object) => createMissing(api, object)));
  await createAll(buildProjects());
  await createAll([...buildPermissions(), ...buildStorageClasses()]);
  await Promise.all(projects.map((project) => waitForAccount(api, project)));
  await Promise.all(estate.map((spec) => fillMachine(api, spec)));
}

/** Pods cannot be made in a project before it has its default service account. */
async function waitForAccount(api: ClusterApi, namespace: string): Promise<void> {
  const ref = { namespace, name: 'default' };
  await waitFor(`service account default in ${namespace}`, () =>
    ignoreNotFound(api.get<KubeObject>(serviceAccounts, ref)),
  );
}

async function fillMachine(api: ClusterApi, spec: MachineSpec): Promise<void> {
  const machine = buildMachine(spec);
  if (!(await isThere(api, machine))) {
    await Promise.all(buildClaims(spec).map((claim) => createMissing(api, claim)));
    await createMissing(api, machine);
    if (spec.power !== 'stopped') await waitUntilRunning(api, spec);
  }
  if (spec.power === 'paused') await pauseOnce(api, spec);
}

type Machine = KubeObject & { status?: { printableStatus?: string } };
type Instance = KubeObject & { status?: { phase?: string } };

async function waitUntilRunning(api: ClusterApi, { name, project }: MachineSpec): Promise<void> {
  const ref = { namespace: project, name };
  await waitFor(`machine ${project}/${name} runs`, async () => {
    const instance = await ignoreNotFound(api.get<Instance>(instances, ref));
    return instance?.status?.phase === 'Running' ? true : undefined;
  });
}

/** Pauses a machine of which that is still to be done: an earlier start may have been cut short. */
async function pauseOnce(api: ClusterApi, spec: MachineSpec): Promise<void> {
  const ref = { namespace: spec.project, name: spec.name };
  const machine = await api.get<Machine>(VirtualMachineModel, ref);
  if (machine.metadata.annotations?.[pauseAnnotation] === undefined) return;
  await waitUntilRunning(api, spec);
  const path = `/apis/subresources.kubevirt.io/v1/namespaces/${spec.project}/virtualmachineinstances/${spec.name}/pause`;
  await api.connection.call({ method: 'PUT', path, body: {} });
  await waitFor(`machine ${spec.project}/${spec.name} is paused`, async () => {
    const { status } = await api.get<Machine>(VirtualMachineModel, ref);
    return status?.printableStatus === 'Paused' ? true : undefined;
  });
  const annotations = { [pauseAnnotation]: null };
  await api.patch({ resource: VirtualMachineModel, ref, body: { metadata: { annotations } } });
}
